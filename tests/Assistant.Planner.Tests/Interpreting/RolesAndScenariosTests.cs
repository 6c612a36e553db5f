namespace Assistant.Planner.Tests.Interpreting;

public sealed class RolesAndScenariosTests
{
    private const string Table = """
        How would Kazakhstan respond to US sanctions on Russia?|assess|KAZ|senders=USA over=RUS position=third-party assumed=breadth,measures
        what would happen if China stops buying Mongolian coal|assess|MNG|senders=CHN measures=energy
        Armenia under Russian pressure|assess|ARM|senders=RUS position=target
        Armenia under US pressure over its ties to Iran|assess|ARM|senders=USA over=IRN position=third-party
        EU sanctions on Georgia|assess|GEO|senders=EU position=target
        Dutch and American export controls on chip tools reach Malaysia, response?|assess|MYS|senders=NLD,USA measures=technology
        sanctions by the EU against Serbia's banks|assess|SRB|senders=EU measures=finance
        If Russia cuts off gas to Moldova, what will it do?|assess|MDA|senders=RUS measures=energy
        Would Vietnam comply with US export controls for trading with Russia?|assess|VNM|senders=USA over=RUS position=third-party measures=technology options=comply-for-relief
        turkey under us sanctions, what next|assess|TUR|senders=USA
        How might Jordan react if Saudi Arabia cut aid?|assess|JOR|senders=SAU measures=aid
        Chad faces a border closure by Sudan|assess|TCD|senders=SDN breadth=comprehensive measures=trade,transport
        How would Niger respond to ECOWAS sanctions?|assess|NER|senders=ECOWAS
        lithuania after chinese trade ban|assess|LTU|senders=CHN measures=trade
        Qatar under a blockade by Saudi Arabia and the UAE|assess|QAT|senders=SAU,ARE breadth=comprehensive
        Serbia and North Macedonia under EU pressure, who is likelier to accept conditions?|compare|SRB MKD|senders=EU options=comply-for-relief
        Would Georgia pivot to China under US and EU sanctions?|assess|GEO|senders=USA,EU options=pivot-rival-bloc over=-
        Cuba if the US embargo lasts for 20 years|assess|CUB|senders=USA breadth=comprehensive duration=long
        kyrgyzstan, visa bans on officials by brussels|assess|KGZ|senders=EU breadth=targeted measures=travel
        Kenya facing harsh Chinese financial sanctions for three months|assess|KEN|senders=CHN measures=finance intensity=high duration=short
        Botswana threatened with tariffs by Washington|assess|BWA|senders=USA measures=trade phase=threatened
        How might Laos respond to Western sanctions as of 2018?|assess|LAO|senders=USA,EU asof=2018
        How might Laos respond to US sanctions under rule base 1.0.0?|assess|LAO|senders=USA version=1.0.0
        Nepal, India closes the border|assess|NPL|senders=IND breadth=comprehensive measures=trade,transport
        How will Sri Lanka cope with an arms embargo by the UK?|assess|LKA|senders=GBR measures=arms breadth=sectoral
        What would Uzbekistan do about Trump's threats of secondary sanctions?|assess|UZB|senders=USA secondary=yes position=third-party
        Hungary: Brussels freezes cohesion funds|assess|HUN|senders=EU measures=aid
        Iraq caught between Washington and Tehran|assess|IRQ|senders=USA over=IRN position=third-party
        Serbian response to a Kremlin gas cutoff|assess|SRB|senders=RUS measures=energy
        would bhutan retaliate against indian trade restrictions|assess|BTN|senders=IND outside=retaliation
        MDA under Russian gas pressure|assess|MDA|senders=RUS measures=energy
        How would Côte d’Ivoire respond to French aid cuts?|assess|CIV|senders=FRA measures=aid
        how would cote divoire respond to french aid cuts|assess/decline/clarify
        HOW WOULD MALI RESPOND TO US SANCTIONS|assess|MLI|senders=USA
        Serbia stops buying Russian gas, what does Moscow's pressure lead to?|assess|SRB|senders=RUS
        How would Switzerland respond to being asked to join the sanctions on Russia by the EU?|assess|CHE|senders=EU over=RUS position=third-party
        Mauritius, Washington has just offered a waiver. How will it respond to US secondary sanctions?|assess|MUS|senders=USA facts=1
        Fiji under pressure from Australia to hold elections|assess|FJI|senders=AUS demand=major
        Malawi: donors suspend budget support, with humanitarian exemptions|assess|MWI|measures=aid offers=humanitarian
        South Sudan under UN sanctions|assess|SSD|senders=UN
        Guinea-Bissau under ECOWAS pressure|assess|GNB|senders=ECOWAS
        Equatorial Guinea and Gabon, US banking sanctions|compare|GNQ GAB|senders=USA measures=finance
        Papua New Guinea if China bans its LNG|assess|PNG|senders=CHN measures=energy
        How will Guinea respond to a French visa ban?|clarify||choices=4
        >Conakry|assess|GIN|senders=FRA measures=travel
        How will Guinea (Conakry) respond to a French visa ban?|assess|GIN|senders=FRA measures=travel
        kazahkstan under us secondary sanctions|assess|KAZ|senders=USA secondary=yes notes=1
        Azerbaijn and US sanctions|assess|AZE|senders=USA notes=1
        philipines under chinese pressure|assess|PHL|senders=CHN notes=1
        Would Tajikistan hedge or resist under Russian migration restrictions?|assess|TJK|senders=RUS options=hedge-quietly,resist-absorb
        Singapore asked by the US to apply sanctions against China|assess|SGP|senders=USA over=CHN position=third-party
        Ethiopia loses US aid over its war|assess|ETH|senders=USA measures=aid
        UAE and US secondary tariffs for buying Russian oil|assess|ARE|senders=USA over=RUS secondary=yes
        How could Belarus respond to comprehensive EU sanctions lasting five years?|assess|BLR|senders=EU breadth=comprehensive duration=long
        kazakh crude cut off at the russian pipeline for a month|assess|KAZ|senders=RUS measures=energy duration=short
        Iran disrupts kuwaiti shipping|assess|KWT|senders=IRN measures=transport
        Pakistan turns back Afghan trucks|assess|AFG|senders=PAK
        Rwanda obstructs Burundian lorries|assess|BDI|senders=RWA
        South Africa slows Lesotho's goods at the border|assess|LSO|senders=ZAF
        Zambia loses Tanzanian fuel, what next|assess/compare|
        bolivia: chile wont unload its cargo at arica anymore|assess|BOL|senders=CHL
        lesotho: south africa refuses to process its exports|assess|LSO|senders=ZAF
        Niger: Benin suddenly stops oil exports|assess|NER|senders=BEN measures=energy
        Zambia: Tanzania holds copper at the port|assess|ZMB|senders=TZA
        Beijing wants Fiji to shut the Taiwan trade office, else no more tourists|assess|FJI|senders=CHN measures=travel
        Saudi Arabia orders Lebanon to expel Syrian workers|assess|LBN|senders=SAU
        Timor Leste if Australia walks away from the gas deal|assess|TLS|senders=AUS
        Moscow bars Kyrgyz migrants, years on end|assess|KGZ|senders=RUS duration=long
        take Zambia and assume copper were only a tenth of exports, China calls its debt|what-if|ZMB|senders=CHN measures=finance
        Nauru, Australia freezes budget money|assess|NRU|senders=AUS measures=aid
        Mexico sends back Guatemalan corn|assess|GTM|senders=MEX measures=trade
        how would Laos react if Thailand holds up its fuel|assess|LAO|senders=THA measures=energy
        would albania and kosovo hold the line together against serbian trade barriers|compare|ALB XKX|senders=SRB measures=trade
        two generals from South Sudan land on the british sanctions list|assess|SSD|senders=GBR breadth=targeted
        paraguay w/ chinese pressure to drop taiwan|assess|PRY|senders=CHN
        China leans on Eswatini to ditch Taiwan|assess|SWZ|senders=CHN
        Turkish pressure on Iraq to abandon Syria|assess|IRQ|senders=TUR
        Palau: China wants it to drop Taiwan, tourists banned|assess|PLW|senders=CHN measures=travel
        EU puts three ministers from Georgia on its asset freeze list|assess|GEO|senders=EU breadth=targeted
        brussels takes ten companies from Serbia off its whitelist|assess|SRB|senders=EU
        China bans beef from Uruguay|assess|URY|senders=CHN measures=trade
        Ethiopia: a few generals listed by washington|assess|ETH|senders=USA breadth=targeted
        The Saudis shut the land crossing to Qatar|assess|QAT|senders=SAU breadth=comprehensive measures=trade,transport
        Tonga owes china a lot. beijing wants its money back now|assess|TON|senders=CHN measures=finance
        China calls in Zambia's debts|assess|ZMB|senders=CHN measures=finance
        Ghana: France blocks its debt restructuring|assess|GHA|senders=FRA measures=finance
        Serbian reply to a stop of EU accession money?|assess|SRB|senders=EU measures=aid
        Bosnia, EU growth plan money withheld|assess|BIH|senders=EU measures=aid
        Full embargo on Eritrea by the UN, years of it|assess|ERI|senders=UN duration=long
        months of US tariffs on Lesotho|assess|LSO|duration=short
        after years of US sanctions, what does Syria do|assess|SYR|duration=-
        azeri gas blocked at the turkish border|assess|AZE|senders=TUR measures=energy
        armenian apricots rejected at the russian frontier - next move?|assess|ARM|senders=RUS
        what would russia do if kazakhstan cut off its crude|decline|RUS|declined=not-a-smaller-state
        Serbia: EU holds back money unless it joins the russia sanctions|assess|SRB|senders=EU over=RUS position=third-party
        >ok and if brussels also threw in cheap gas|what-if|SRB|senders=EU over=RUS offers=patron-aid
        US to Panama: enforce the Venezuela sanctions or face visa bans|assess|PAN|senders=USA over=VEN measures=travel
        Should Georgia join the EU sanctions on Russia?|assess|GEO|senders=EU over=RUS
        Astana is warned by Washington: trade less with Russia or meet secondary sanctions|assess|KAZ|senders=USA over=RUS secondary=yes
        Dushanbe must choose: fewer deals with Iran or US secondary sanctions|assess|TJK|senders=USA over=IRN secondary=yes
        Washington tells Vietnam to deal less with China or expect tariffs|assess|VNM|senders=USA over=CHN measures=trade
        maldives - india tells tourists to stay away AND halts food exports|assess|MDV|senders=IND measures=trade,travel
        i need a quick forecast for Lesotho, south africa is holding back fuel|assess|LSO|senders=ZAF measures=energy
        nepal: india is sitting on its fuel trucks|assess|NPL|senders=IND
        Kiribati; New Zealand is reviewing its aid|assess|KIR|senders=NZL measures=aid
        palau and nauru, who reacts first if china tells its tour groups to go elsewhere|compare|PLW NRU|senders=CHN
        Under US tariffs, Vietnam turns to China?|assess|VNM|senders=USA
        Paris and Brussels getting tough with Togo, which way would it lean?|assess|TGO|senders=FRA,EU over=-
        Delhi playing hardball with Nepal over the constitution|assess|NPL|senders=IND
        Panama: US threatens tariffs because of the Chinese presence at the ports|assess|PAN|senders=USA measures=trade
        Djibouti loses US aid because of the Chinese naval base and rail loans|assess|DJI|senders=USA measures=aid
        assets of a handful of nicaraguan officials frozen, us treasury list|assess|NIC|senders=USA measures=finance breadth=targeted
        two ugandan generals lose their bank accounts in London|assess|UGA|senders=GBR measures=finance breadth=targeted
        US cuts aid to Jordan|assess|JOR|senders=USA measures=aid
        >would saudi money filling the gap change it|what-if|JOR|senders=USA measures=aid offers=patron-aid
        EU freezes aid to Ethiopia|assess|ETH|senders=EU measures=aid
        >and turkish cash instead?|what-if|ETH|senders=EU measures=aid offers=patron-aid
        change the sender from the US to China for Colombia, trade measures, what moves|what-if|COL|senders=CHN measures=trade over=-
        US tariffs on Chile|assess|CHL|senders=USA measures=trade
        >swap the US for China|assess/what-if|CHL|senders=CHN measures=trade over=-
        Cambodia loses its EU trade preferences|assess|KHM|senders=EU measures=trade
        >I'm surprised teaming up with ASEAN isn't ahead, what holds it back?|why-not|KHM|senders=EU measures=trade
        Delhi is holding Bhutanese trucks at the border|assess|BTN|senders=IND measures=transport
        Australia tells Nauru: no Chinese police or no more budget aid|assess|NRU|senders=AUS measures=aid over=CHN
        Algeria stops gas to Morocco|assess|MAR|senders=DZA measures=energy
        Thailand and Cambodia row: Bangkok shuts off fuel and internet|assess|KHM|senders=THA measures=energy,technology
        Honduras dropped Taiwan, now Taipei stops its loans|assess|HND|senders=TWN measures=finance
        compare Oman with Jordan should Riyadh hold back oil money|compare|OMN JOR|senders=SAU
        two Georgian judges banned from the UK|assess|GEO|senders=GBR measures=travel breadth=targeted
        Moscow punishing Moldova with a plum ban - and Chisinau?|assess|MDA|senders=RUS measures=trade
        Serbia stops buying Russian gas|assess|SRB
        The Saudis pull deposits from Pakistan's central bank. Response?|assess|PAK|senders=SAU measures=finance
        Brasilia and Buenos Aires cracking down on Paraguay's trade|assess|PRY|senders=BRA,ARG measures=trade
        fiji? australia advises travellers against going|assess|FJI|senders=AUS measures=travel
        no more Emirati money for Somalia, next move?|assess|SOM|senders=ARE
        Brussels won't pay Kosovo a cent until it talks to Belgrade|assess|XKX|senders=EU
        tajikistan. russia is sending its workers home|assess|TJK|senders=RUS measures=travel
        London follows Washington in freezing Zambian accounts|assess|ZMB|senders=USA,GBR/GBR,USA measures=finance
        will Malaysia go along if the US wants Chinese chip firms out|assess|MYS|senders=USA over=CHN
        paraguay sticks with taiwan and china bans its beef|assess|PRY|senders=CHN measures=trade
        Croatian and Slovenian banks cut off from dollar clearing, response|compare|HRV SVN|measures=finance
        Cyprus, Turkish drilling threats aside, EU holds funds|assess|CYP|senders=EU measures=aid
        US arms cut for the Philippines|assess|PHL|senders=USA measures=arms
        >same, but Japan does it|assess|PHL|senders=JPN measures=arms
        >now put China in Japan's place|assess|PHL|senders=CHN measures=arms
        what did the EU decide on Hungary yesterday|decline|HUN|declined=out-of-scope
        is mongolia likelier to hedge than to pivot if beijing closes the border|assess|MNG|senders=CHN breadth=comprehensive options=hedge-quietly,pivot-rival-bloc
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Who_presses_whom_over_what_is_told(string conversation) => ExpectedQuestion.Check(conversation);
}
