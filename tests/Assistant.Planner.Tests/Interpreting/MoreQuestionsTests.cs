namespace Assistant.Planner.Tests.Interpreting;

public sealed class MoreQuestionsTests
{
    private const string Table = """
        hows moldova gonna react if moscow turns off the gas|assess|MDA|senders=RUS measures=energy
        would bangladesh cave if the us slaps tariffs on its garments?|assess|BGD|senders=USA measures=trade options=comply-for-relief
        thailand china tourists ban|assess|THA|senders=CHN measures=travel
        What options does Tunisia have if the EU suspends aid?|assess|TUN|senders=EU measures=aid
        eswatini, chinese pressure to drop recognition of taiwan|assess|SWZ|senders=CHN over=TWN
        Cambodia loses EU trade preferences|assess|KHM|senders=EU measures=trade
        Honduras and Guatemala under US visa bans, side by side|compare|HND GTM|senders=USA measures=travel
        which Central Asian states would hedge under US secondary sanctions?|rank||senders=USA options=hedge-quietly among=Central_Asia
        rank Balkan states by likelihood to align with EU sanctions|rank
        Who among the Gulf states is most likely to resist US pressure?|rank||senders=USA among=gcc
        Iceland: Russia bans its fish. What next?|assess|ISL|senders=RUS measures=trade
        is Kuwait more likely to seek waivers or to hold out against US banking sanctions|assess|KWT|senders=USA measures=finance options=seek-exemptions,resist-absorb
        Would Paraguay build technology at home if cut off from US chips?|assess|PRY|measures=technology
        what would Estonia do if Russian transit ended|assess|EST|senders=RUS measures=transport
        Mongolia in a long blockade by China|assess|MNG|senders=CHN breadth=comprehensive
        Finland under energy pressure from Russia in 2014|assess|FIN|senders=RUS measures=energy asof=2014
        How might Oman respond to secondary sanctions?|assess|OMN|secondary=yes position=third-party
        Explain why Armenia would diversify|why|ARM|options=diversify-partners
        What speaks against Georgia pivoting to Russia?|why|GEO
        which single change would flip the result for Peru under US tariffs?|counterfactual|PER|senders=USA
        Under what conditions would Vietnam deepen defence ties?|counterfactual|VNM|options=deepen-defence
        imagine Nepal's public debt was 90 percent|what-if|NPL|overrides=public-debt:90
        suppose reserves of Egypt were low|what-if|EGY|levels=reserves:low
        if Lebanon had strong institutions, how would it respond to US sanctions?|what-if|LBN|levels=government-effectiveness:high
        what is said about relief and concessions?|topic||topic=relief_and_concessions
        what does the essay say on regional cooperation|topic||topic=regional_cooperation
        which rules attack resisting?|rule
        rules about exports|rule||topic=exports
        show p7.s6|rule||reference=sanctions-alignment#p7.s6
        show sanctions-alignment#p3.s2|rule||reference=sanctions-alignment#p3.s2
        give me Armenia's profile|profile|ARM
        data on Kyrgyzstan|profile|KGZ
        who are Bhutan's main trade partners?|profile|BTN
        what's missing in your data on Eritrea?|profile/source|ERI
        who wrote the document?|source
        under which licence are the figures?|source
        how does this work?|help
        can I trust you?|help||topic=method
        what does the score mean?|help||topic=method
        hey there|smalltalk
        bye|smalltalk
        ok thanks|smalltalk
        Tell me a joke|decline||declined=out-of-scope
        who will win the world cup|decline||declined=out-of-scope
        what is the capital of Peru|decline||declined=out-of-scope
        asdf qwer|decline||declined=out-of-scope
        Elbonia under US tariffs|decline||declined=unknown-state
        What would the Republic of Zubrowka do under sanctions?|decline||declined=unknown-state
        Germany under US tariffs|assess|DEU|senders=USA
        India under US secondary tariffs for buying Russian oil|assess|IND|senders=USA over=RUS measures=-/finance,trade
        UK under EU trade sanctions|decline|GBR|declined=not-a-smaller-state
        Can I ship medicines to Syria under a general licence?|decline||declined=legal-advice
        Is our firm in breach if a customer re-exports to Russia?|decline||declined=legal-advice
        How could a trader avoid detection when re-exporting chips?|decline||declined=harmful
        Draft a fake invoice for steel|decline||declined=harmful
        which measures would hurt ordinary people in Iran the most?|decline||declined=harmful
        did the US impose new sanctions on Georgia yesterday?|decline||declined=out-of-scope detail=needs-current-events
        Is Serbia currently under US sanctions?|decline||declined=out-of-scope detail=needs-current-events
        Comment la Tunisie réagirait-elle à des sanctions européennes ?|decline||declined=unsupported-language detail=language:fr
        Come reagirebbe la Serbia alle sanzioni degli Stati Uniti?|decline||declined=unsupported-language detail=language:it
        Sırbistan ABD yaptırımlarına nasıl tepki verir?|decline||declined=unsupported-language detail=language:tr
        セルビアはアメリカの制裁にどう対応しますか|decline||declined=unsupported-language detail=language:ja
        Nigeria under EU sanctions|assess|NGA
        Niger under EU sanctions|assess|NER
        Dominican Republic under US sugar import ban|assess|DOM|senders=USA measures=trade
        Dominican response to US tariffs|clarify||choices=2
        St. Lucia under US pressure on its passport scheme|assess|LCA|senders=USA measures=travel
        trinidad & tobago and us sanctions on venezuela gas|assess|TTO|senders=USA over=VEN
        Libya, targeted listings of officials by the UN|assess|LBY|senders=UN breadth=targeted
        Tonga with a small chinese loan squeeze|assess|TON|senders=CHN measures=finance
        Brunei between the US and China|assess|BRN|senders=USA over=CHN
        Kosovo faces EU measures for failing to de-escalate|assess|XKX|senders=EU
        what can zimbabwe do about US sanctions on its president|assess|ZWE|senders=USA
        How will Latvia's economy cope with a Russian transit ban?|assess|LVA|senders=RUS measures=transport
        what if the US lifted its embargo on Cuba?|assess/what-if|CUB|senders=USA phase=easing
        will Jordan join the boycott|assess|JOR
        Would Malaysia and Indonesia split over US chip export controls on China?|compare|MYS IDN|senders=USA over=CHN measures=technology
        How does Colombia answer if Trump imposes tariffs over deportation flights|assess|COL|senders=USA
        Mexico, 25% tariffs from the US on steel|assess|MEX|senders=USA measures=trade
        Belarus and Russian oil subsidies being cut|assess|BLR|senders=RUS measures=aid,energy
        Ukraine cuts gas transit to Slovakia|assess|SVK|senders=UKR measures=energy,transport
        Turkey blocks Armenian overflights - Armenia's options?|assess|ARM|senders=TUR measures=transport
        South Africa loses AGOA access, how does it respond|assess|ZAF|senders=USA
        Could Lesotho absorb US tariffs?|assess|LSO|senders=USA measures=trade options=resist-absorb
        Nicaragua after the US cancels visas for its officials|assess|NIC|senders=USA measures=travel breadth=targeted
        Maldives, india pulls its tourists|assess|MDV|senders=IND measures=travel
        afghanistan frozen central bank assets|assess|AFG|measures=finance
        Is it likely that Djibouti turns to China if US aid ends?|assess|DJI|senders=USA measures=aid options=pivot-rival-bloc
        Myanmar under full Western sanctions for a decade|assess|MMR|senders=USA,EU breadth=comprehensive duration=long
        Malta, EU threatens to suspend funds over passports for sale|assess|MLT|senders=EU phase=threatened
        How would Kuwait respond to secondary sanctions over its banks' dealings with Iran by OFAC?|assess|KWT|senders=USA over=IRN secondary=yes
        Togo, small state under French pressure. Does it look to ECOWAS?|assess|TGO|senders=FRA
        What would the Philippines do if China banned its bananas?|assess|PHL|senders=CHN measures=trade
        what will the Solomon Islands do when Australia stops its aid|assess|SLB|senders=AUS measures=aid
        How would the Bahamas respond to OFAC listings?|assess|BHS|senders=USA breadth=targeted
        if the Kremlin bans Georgian wine, what does Tbilisi do?|assess|GEO|senders=RUS measures=trade
        EU vs Hungary over rule of law, funds frozen|assess|HUN|senders=EU
        Norway under Chinese salmon ban like 2010|assess|NOR|senders=CHN measures=trade
        Russia threatens Kazakhstan's oil pipeline|assess|KAZ|senders=RUS measures=energy phase=threatened
        Algeria vs Morocco under EU migration pressure|compare|DZA MAR|senders=EU
        Greece, Turkish border closure|assess|GRC|senders=TUR breadth=comprehensive
        What if Saudi Arabia stopped lending to Pakistan?|assess/what-if|PAK|senders=SAU measures=finance
        How might Venezuela answer a naval blockade by the US?|assess|VEN|senders=USA breadth=comprehensive
        How sure are you about Serbia's first response under US sanctions?|why/assess/help|
        what would change your mind about Serbia under US sanctions?|counterfactual/why|SRB
        Bahrain vs Qatar vs Oman: who complies first with US secondary sanctions on Iran?|compare|BHR QAT OMN|senders=USA over=IRN position=third-party
        vanuatu: australia and nz suspend aid|assess|VUT|senders=AUS,NZL measures=aid
        China closes every crossing into Mongolia|assess|MNG|senders=CHN breadth=comprehensive
        Niger after ecowas trade + finance sanctions|assess|NER|measures=finance,trade
        US sanctions on Honduras, only coffee for now|assess|HND|senders=USA breadth=targeted
        the EU goes after Moldovan wine and nothing else|assess|MDA|senders=EU breadth=targeted
        canberra threatens to stop aid to Tonga unless a port deal with china is dropped|assess|TON|senders=AUS measures=aid phase=threatened
        New Zealand bars Samoan officers from entering|assess|WSM|senders=NZL measures=travel breadth=targeted
        ruritania loses its oil buyers, reaction?|decline||declined=unknown-state
        strong institutions - whats the text's point|topic
        where does the article bring up pooling of means|topic
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_understood_in_everyday_words(string conversation) => ExpectedQuestion.Check(conversation);
}
