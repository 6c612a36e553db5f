namespace Assistant.Planner.Interpreting;

/// <summary>Turns of phrase and what they betray. Grammar, not content: names and sanctions words live in the rule base.</summary>
internal sealed class CueLexicon
{
    private static readonly (Cue Cue, string Phrases)[] Table =
    [
        (Cue.Respond, """
            respond|responds|response|responses|react|reacts|reaction|what would|what will|what might|what could|what next|what now|
            how would|how will|how might|how could|how may|answer to|handle|cope|what happens|what should we expect|likely to|likelier|
            more likely|most likely|options for|its options|what are the options|adapt|adjust|fare|outlook|assess|assessment|forecast|
            predict|going to do|gonna do|gonna react|gonna respond|gonna answer|gonna handle|gonna cope|will they|would they|is it going to|what can|what does|what to expect|brief me on|brief on|ways out|
            how likely|probability|chances|chance|odds|likelihood|how probable|what moves|which moves|reckon|
            option but to|choice but to|then what|what then|what follows|what comes next|what comes then|next steps|next step|what comes after
            """),
        (Cue.Compare, """
            both in|both as|both together|both at once|both on one|show both|put both|the two together|the two in one|against each other|of these|of those|next to each other|line up|stack up|contrast|compare|comparison|versus|vs|side by side|who is likelier|who is more likely|which of them|which of the two|which one is|differ|differently|both compared|all compared|compare them|compare both|compare all|compare the two|how do they compare|diff between|diff|
            difference between|compared with|compared to|likelier of|and how does
            """),
        (Cue.Rank, """
            league table|pecking order|most to least|least to most|sort them|sort these|order them|order these|ranked by|leaderboard|most resistant first|likeliest first|top to bottom|in descending order|in ascending order|who ranks|
            rank|ranking|which states|which countries|which members|which small states|which smaller states|which nations|
            who is most likely|who would be most|list the states|list states|list countries|top ten states|which of the|what states|
            what countries|which landlocked|which island|order the|sort the|which gulf states|which african|which asian|which european|
            who among|which small|which pacific|which caribbean|which baltic|which balkan|which of these|list the|states are most|countries are most|members are most
            """),
        (Cue.WhatIf, """
            now make it|now make them|make it last|make that last|let it last|what would a waiver|what would relief|what would an exemption|would a waiver change|would relief change|would a waiver help|would relief help|rerun|re-run|rerun it|run it again|redo it|run that again|rerun that|what if|suppose|supposing|assume|assuming|imagine|pretend|hypothetically|say that|let us say|lets say|how would that change|
            what would change if|what changes if|what would be different if|what would differ if|would anything change if|does anything change if|would it change if|does it change if|would that change if|does that change if|how would it change if|how does it change if|how would it look if|how does it look if|how does that change|would it be different if|would it look different if|would it help if|does it help if|would it matter if|does it matter if|
            how would this change|and if|if instead|were to be|had no|consider the case|what changes|what would change for|what would change with|what difference would|how different would
            """),
        (Cue.Why, """
            what is it that makes|what is it that drives|what puts|reason the|reasons the|the reason|counterargument|counterarguments|counter argument|counter-argument|the objection|driving it|what makes|the case for|talk me through|take me through|logic behind|logic of|thinking behind|rationale|basis for|grounds for|whats the reason|what is the reason|give the reason|what evidence|which evidence|goes against|weighs against|tells against|counts against|weighs most|weigh most|weighs heaviest|carries most weight|carry most weight|which single rule|which single claim|which single reason|which single argument|what single rule|what single claim|what single reason|what single argument|why|how come|on what grounds|on which grounds|on what evidence|what justifies|whats the reasoning|what is the reasoning|reasoning behind|reasoning for|what led you|walk me through why|talk me through why|walk me through the reasoning|how so|what underlies|whats behind|
            for what reason|what drives|what drove|what explains|explain|reasons for|reason for|reasons behind|what speaks for|
            what speaks against|what is behind|whats behind|weakest evidence|strongest evidence|evidence behind|evidence for|
            evidence against|strongest argument|weakest argument|weakest link|strongest reason|weakest reason|main reason|main reasons|
            speak against|speaks against|speak for|which reasons|what reasons|argues against|argue against|what supports|what argues|what counts against|justify|how did you get|how did you arrive|what moved|which rules drove|
            which rules carried|which rules fired|which rules were applied|based on what|on what basis|what makes you|what makes it|
            what is driving|whats driving|what pushes|what pulls|what underpins|what accounts for|what told against|count against|counting against|counted against|reasons against|reason against|arguments against|argument against|case against|objections to|what is pushing|whats pushing|
            where does that come from|more about the first|more about the second|more about the third
            """),
        (Cue.WhyNot, """
            holds it down|hold it down|holding it down|holds it back|holding it back|keeps it down|keeping it down|keeps that down|far higher up|higher up the list|would have expected|had expected|so far down|so low down|further down|not come out on top|not on top|not higher|not first|not the first|not the leading|not lead|rank so low|ranks so low|ranked so low|score so low|scores so low|scored so low|
            why not|why isnt|why is not|why arent|why doesnt|why does not|why dont|why wouldnt|why would not|why wont|why will not|
            why so low|why so unlikely|why is it so low|why not higher|what stops|what keeps|what is keeping|what is stopping|what prevents|what holds back|
            why did not|why didnt|why cant|why cannot
            """),
        (Cue.Counterfactual, """
            what would stop|what would keep|what would prevent|what would deter|what could stop|what might stop|what could prevent|what would dissuade|what would it need|
            what would make|what would it take|what would flip|what would change the|what would change that|what would change this|
            what would have to change|what has to change|what needs to change|what must change|under what conditions would|
            under which conditions would|what could make|what might make|smallest change|what would tip|what would push|what would lead|
            what would get|what would persuade|what would convince|would flip|flip the|flip it|tip the balance|
            what would need|what would turn|change the top answer|change the leading|change the order|lose its place|loses its place|lose its lead|loses its lead|lose the lead|change your mind|what would change it|what could change it|what might change it|change its mind|change their mind|change its course|change its answer|change their answer|change the answer|
            change your answer|overturn|under what circumstances would|under which circumstances would|would tip|what single|which single|what one thing|which one thing|what one change|tipping point|
            what will it take|what does it take|what it takes|what it would take|what it will take|what it might take|how much would it take|at which point would|at which point does|at which point might|at which point will|at what stage would|at what stage does|at what point would|at what point does|at what point might|under which circumstances|under what circumstances|under which conditions|under what conditions|
            smallest shift|smallest step|smallest tweak|least change|minimum change|minimal change|how close is|how close are|how close was|flipping|what must happen|what needs to happen|what would have to happen|what has to happen|
            what would have to be true|what would need to be true|what would bring|what could bring|what could turn|what could tip|what might tip|what might flip|what could flip|what flips|what tips|what could change|what might change|what turns|
            tip it|tip them|tips it|swing it|swing them|turn it around|knock off its|have to be different|need to be different|would need to change|the least that would|dethrone|dethrones|off the top|would put|any one thing|any single thing|is there anything that would|is there any change|off first place|dislodge|unseat the|what would have to give|different option wins|another option wins|different response wins|another response wins|different option comes|another option comes|different option came|another option came|different response comes|another response comes|nearest situation in which|nearest case in which|closest case in which|
            what might get|what could get|what would move|what could move|what might move|what might persuade|what could persuade|what might convince|what could convince
            """),
        (Cue.Rule, "rule|rules|rule id|which claims|of your claims|show the claims|show claim|list claims|claims about|the claim"),
        (Cue.Topic, """
            says the text|says the document|says the paper|says the article|says the source|says the essay|according to your source|what does the document say|what does the documents say|what do the documents say|what does the text say|what does the essay say|
            what does the paper say|what does the source say|what does it say|document say|documents say|text say|in the text|
            article claim|article claims|article say|article says|does the article|the article on|the bit on|you derived|derived from|in the article|in the document|in your document|in your text|in your source|in your paper|where is that in|where is this in|in your essay|in the documents|in the essay|in the paper|according to the|does the document|does the text|does the essay|
            do the documents|does it mention|does it discuss|does it cover|mentioned in|what is said|whats said|what is written|whats written|what is stated|whats stated|said re|says re|say re|written re|said on|says about|say about|said about|in the source|in the sources|
            speak of|speaks of|speak about|speaks about|read about|passage|passages|paragraph|sections|section on|what is a secondary|
            what are secondary|what is meant by|what does hedging mean|define|definition of|meaning of|explain the term|
            authors view|author view|author say|author says|author argue|author argues|author think|author thinks|author write|writes about|is written about|written about|written on|what is claimed|what do the claims say|claimed about|claims say|
            essays view|papers view|view of the author|document talk|text talk|talk about|talks about|document mention|text mention|document cover|document treat|treated in|stand in the document|stands in the document|
            per the article|per the text|per the document|per the essay|per the paper|per the source|which sentence|what sentence|which line|what line says|anything in it|in it about|
            quote the|quote from|the bit about|the part about|the passage on|anything in there|in there about|in there on|anything about|anything on|what is in there|tell me about the role|what is the role of|role of|importance of
            """),
        (Cue.Source, """
            show me the data|see the data|data behind|underlying data|source|sources|your data|what data|which data|which dataset|what dataset|datasets|dataset|licence of|which licence|what licence|
            which license|what license|license of|licenced|licensed under|citation|citations|cited|references|reference list|bibliography|
            attribution|which figures did|what figures did|which numbers did|what numbers did|figures did you|data did you|where do your|where does your|where do you get|where did you get|where does the|where do the|how old are|how recent|
            where is that written|where is this written|where is it written|where exactly|is that written|is that from|where does it say|where does it stand|which page|which paragraph is that|
            how up to date|up to date|who wrote|who published|when was it published|author of|come from|you get your|how stale|how fresh|how outdated|provenance|reference for|the reference|based on which
            """),
        (Cue.Profile, """
            in a nutshell|at a glance|the basics on|the basics of|basics about|basic facts|basic data|basic figures|essentials on|essentials of|in figures|in numbers|quick facts|fast facts|primer on|what do you know about|what do you know of|what do you hold on|everything you hold|everything you have|everything you know|all you have on|all you know about|you hold on|you have on|country sheet|fact sheet|factsheet|
            data sheet|datasheet|country profile|country file|file on|dossier|covered at all|is covered|covered|everything about|all about|what is there on|whats there on|have u on|have on|snapshot of|snapshot for|do you cover|rundown on|rundown of|
            what do you have on|what info|info on|info about|have you got about|have you got on|do you have about|profile|profile of|tell me about|facts about|facts on|numbers on|the numbers|key figures|figures for|figures on|
            figures of|data on|data for|information on|information about|show me the data|indicators for|indicators of|numbers for|
            statistics|how dependent|how dependent is|who depends|depend on|depends on|dependence of|background on|what is known about|
            overview of|how big|how large|how rich|how strong|how many|who are the main partners|trade partners of|trade partners|
            stored on|stored about|stored for|we hold on|we hold about|we hold for|we have on|we have about|we know about|we know of|is held on|is held about|on file for|on file about|on record for|
            on record about|we got on|we keep on|you keep on|u know about|any gaps|what gaps|which gaps|where are the gaps|what do you lack|what are you missing|
            trading partners|main partners|partners of|what are the ties|ties of|whats missing|what is missing
            """),
        (Cue.Help, """
            which questions can|which questions cant|what questions can|what questions cant|cant you answer|cannot you answer|countries you cover|states you cover|how many states|how many countries|can you speak|do you speak|do you understand|can you write in|reply in|do you use|how are you built|what model|which model|are you trained|do you learn|list of the countries|list of countries|list of states|how do i tell you|how can i tell you|how do i say|how do i change|how do i enter|how do i set|how do i ask|real person|a human|talking to a|chatting with|
            are you real|are you there|example of a|an example|sample question|sample questions|typical questions|in german|in french|in spanish|in italian|in portuguese|in russian|in chinese|in japanese|in dutch|in polish|in turkish|can i ask in|may i ask in|can i write in|may i write in|can i type in|example question|good question|never used this|new to this|first time here|help|what can you do|what do you do|how do you work|how does this work|how does it work|how to use you|how do i use|
            how can i use|who are you|what are you|commands|which states do you cover|which countries do you cover|what states do you cover|
            what countries do you cover|what can i ask|what should i ask|example questions|examples|instructions|manual|capabilities|
            which countries can you|which states can you|what countries can you|what states can you|can you handle|can you answer|which languages|what languages|are you a bot|are you human|are you an ai|what is this|getting started|what do you cover|
            who made you|who built you|who created you|who developed you|who runs you|what kind of questions
            """),
        (Cue.Method, """
            to a score|into a score|into scores|to the scores|from rules to|scoring method|scoring works|the scoring|the algorithm|your algorithm|scoring approach|scoring system|scoring model|how scoring|scoring formula|score calculation|tested against history|tested against the past|tested on past|simply guessing|only guessing|guessing the|held up against|put to the test|benchmarked|been benchmarked|when you say|when it says|when an answer says|low and high figures|high and low figures|beside each score|beside the score|next to each score|around each score|do you refuse|refuse to answer|do you decline|decline to answer|language model which|language model that|a language model|ai which invents|wrote your rules|wrote the rules|writes your rules|writes the rules|made your rules|are they founded|rules founded on|behind your rules|when the answer says|when it shows|when you show|if it says|when you print|when you write|when you call|meant by the word|do you mean by|0 100|out of a hundred|just guessing|better than guessing|better than chance|beat chance|coin toss|coin flip|beat guessing|better than a guess|outperform|the baseline|a baseline|crystal ball|how sure are you|how certain are you|how confident are you|how accurate|how reliable|how good are you|how well do you|
            can i trust|should i trust|how do you score|how are scores|how is the score|how do you calculate|how do you compute|
            how is it calculated|what does the score|what do the scores|your method|the method|methodology|your model|the model work|
            how did you calculate|margin of error|likelihood words|how good were you|how often were you right|how often are you right|were you right|what do your words|how confident should|confident should i|how much confidence|how seriously should|which episodes|did you learn|you learn from|how many cases|how many episodes|trained on|how do i know you|how did you compute|how did you score|how did you work|success rate|hit rate|how do you work out|how do you come up|how did you come up|
            make errors|do you err|your errors|what are the limits|your limits|limits of this|your weaknesses|weak points|weak spots|shortcomings|blind spots|drawbacks|been tested|been checked|been verified|been validated|ever tested|how do you arrive|how do you reach|how do you derive|how do you produce|how do you estimate|
            how do you determine|how do you judge|how do you weigh|how do you measure|how do you rank|how do you decide|calibrated|calibration|limitations|what are your limits|limits of your|how do you know|
            confidence level|your track record|error rate|what does the range|what is the range|base rates|base rate|how are the ranges|your scores|the ranges|read the scores|interpret the scores|score based on|scores based on|the score mean|your confidence|the weights|get things wrong|get it wrong|ever wrong|been wrong|make mistakes|validated|backtest|backtested|evaluated|the scores mean|scores probabilities|rule base version|version of the rule base|which version are you|which version am i|what version am i|how many rules are|how many claims are|how many rules do you|how many claims do you|what version are you|probabilities or
            """),
        (Cue.Smalltalk, """
            ty|that will do|thatll do|hmm|hm|um|uh|erm|so|well|right|mhm|noted|hows it going|how is it going|you are a star|youre a star|mate|buddy|legend|hope you are well|nice one|no worries|nothing else|i am done|im done|thats it|that is it|cool thanks|
            hello|hi|hey|yo|hiya|howdy|greetings|morning|evening|haha|ta|ciao|so long|much appreciated|good morning|good afternoon|good evening|thanks|thank you|thx|cheers|bye|goodbye|see you|how are you|whats up|ok|
            okay|great|nice|cool|well done|good bot|good job|got it|i see|lol|welcome|hi there|hey there|hello there|perfect|sounds good|
            thats all|that is all|no more questions|bye for now|talk later|have a nice day|have a good day|much obliged|brilliant|excellent|alright|all right|no thanks|no thank you|
            youre great|you are great|youre the best|you are the best|youre awesome|you are awesome|love it|many thanks|great stuff|good stuff|lovely|super|wonderful|amazing|fantastic|great work|nice work|good work|kind of you|very helpful|that helps|helpful|awesome|good night|never mind|nevermind|sorry|please
            """),
        (Cue.Reset, """
            start over|start again|start fresh|reset|clear everything|new conversation|forget that|forget everything we|from scratch|
            clear the conversation|clear the chat|new chat|wipe the slate|lets start over|begin again|new topic
            """),
        (Cue.Ellipsis, """
            what about|how about|and what about|same|the same|same spot|same situation|same for|likewise|instead|as well|too|in that case|
            also for|do the same|now for|now with|and for|and with|and under|and in
            """),
        (Cue.Correction, "i meant|i mean|not that|wrong country|wrong state|no not|rather than that|i was asking about|correction"),
        (Cue.Pronoun, """
            it|they|them|that country|this country|that state|this state|the country|its|their|that|this|there|the first one|the second one|
            the third one|the second|the first|the top answer|the leader
            """),
        (Cue.Generic, """
            small states|smaller states|small state|a smaller state|a small state|small countries|a small country|smaller countries|
            governments|states|countries|leaders|nations|a country|a state|a government|small powers|weak states|middle powers|firms|
            companies|people|citizens|investors|institutions|regional organisations|regional organizations|regional bodies
            """),
        (Cue.OffTopic, """
            striker|footballer|goalkeeper|singer|actor|actress|rapper|novelist|bedtime|champions league|premier league|recipe|recipes|pizza|the weather|weather in|weather like|weather forecast|weather today|weather tomorrow|weather for|weather at|weather there|weather here|football|soccer|cricket|world cup|movie|movies|film|song|songs|lyrics|joke|jokes|poem|poems|haiku|
            restaurant|restaurants|hotel|hotels|holiday|vacation|beaches|beach|python|javascript|c#|sql|regex|translate|translation|
            stock price|share price|stocks to buy|lottery|horoscope|dating|homework|maths|math|music|video game|capital of|capital city|
            who is the president|who is the prime minister|national anthem|flag of|phone number|email address|password|diet|workout|
            medicine for|doctor|birthday|cat|dog|pet|read my|essay for me|write me a|write a story|story about|celebrity|cooking|cook|cake|
            crypto price|bitcoin price|invest my|my savings|my portfolio|wedding|gift|laptop|iphone|android|wifi|printer|car repair|
            exchange rate today|an essay on|itinerary|cheap flights|plane tickets|things to do|should i buy|should i sell|should i invest|worth buying|buy bitcoin|what time is it|calorie|calories|chess|sport|sports|olympics
            """),
    ];

    private readonly PhraseTrie<Cue> _phrases = new();

    private CueLexicon()
    {
        foreach (var (cue, phrases) in Table)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                _phrases.Add(phrase, cue);
            }
        }
    }

    /// <summary>The one there is; no rule base enters it.</summary>
    public static CueLexicon English { get; } = new();

    /// <summary>Whether any turn of phrase begins with this word.</summary>
    public bool Knows(string word) => _phrases.Begins(word);

    /// <summary>The cues of a message; at each word all longest phrases that begin there count.</summary>
    public CueSet Read(IReadOnlyList<Token> tokens, FoundNames found)
    {
        var matches = new List<PhraseMatch<Cue>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (_phrases.Longest(tokens, i) is { } match && found.At(i) is null)
            {
                matches.Add(match);
            }
        }

        return new CueSet(matches, tokens.Count);
    }
}
