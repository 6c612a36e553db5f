using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>Reads again, by what was learnt, a message the grammar made little of or has only a fallback for. A refusal for law or harm never becomes an answer.</summary>
/// <remarks>
/// The margins were set where a model that had not seen a set of questions, beside the grammar as it was before that set, mended most and spoilt least: of 2,835 such readings
/// they mended 349 and spoilt 27; the margins before mended 246 and spoilt 24.
/// </remarks>
internal static class LearnedReader
{
    private const int ShortTurn = 8;

    private const int MarginForTurns = 3 * LearnedModels.Unit / 4;
    private const int MarginForHarm = LearnedModels.Unit;
    private const int MarginForLaw = 3 * LearnedModels.Unit / 2;
    private const int MarginAgainstCases = 5 * LearnedModels.Unit / 2;
    private const int MarginAgainstRefusals = 2 * LearnedModels.Unit;

    private const int Barely = LearnedModels.Unit / 4;
    private const int Likely = LearnedModels.Unit / 2;
    private const int Clearly = LearnedModels.Unit;
    private const int Firmly = 3 * LearnedModels.Unit / 2;
    private const int Surely = 2 * LearnedModels.Unit;
    private const int MostSurely = 3 * LearnedModels.Unit;
    private const int BeyondDoubt = 4 * LearnedModels.Unit;
    private const int WithoutQuestion = 5 * LearnedModels.Unit;

    /// <summary>What the message is after all, or null to leave it as it was read.</summary>
    public static LearnedIntent? Instead(Reading reading, Question read)
    {
        var (best, margin) = Best(LearnedModels.Intents.Score(IntentFeatures.Read(reading)));
        return margin >= (best is LearnedIntent.Harmful or LearnedIntent.LegalAdvice ? MarginForRefusal(reading, read, best) : Margin(reading, read, best)) ? best : null;
    }

    // How sure the model must be to contradict what the grammar read; never, where nothing is said.
    private static int Margin(Reading reading, Question read, LearnedIntent best)
    {
        if (read.IsUnsure || read is { Intent: Intent.Decline, Declined: "out-of-scope", DeclinedDetail: null })
        {
            return MarginForUnread(reading, read, best);
        }

        var named = reading.Roles.Asked.Count > 0;
        return read.Intent switch
        {
            Intent.Assess or Intent.Compare => read.Aspect == Aspect.Whole ? MarginForAssessed(reading, best) : int.MaxValue,
            // "My pivot table says the reference isn't valid": no earlier answer is leant on where the matter is another.
            Intent.Clarify when best == LearnedIntent.OutOfScope && reading is { Found.Mentions.Count: 0, Heard: { IsEmpty: true, NamesPressure: false }, Context: { Last: null, Pending: null } } && !reading.Cues.Has(Cue.Respond) && !read.IsUnsure => Surely,
            Intent.Clarify => best is LearnedIntent.Topic or LearnedIntent.Source or LearnedIntent.Help or LearnedIntent.Rule && !named && !reading.Cues.Has(Cue.Pronoun) && !PointedStates.PointsBack(reading) && reading.Context.Last is null && reading.Heard is { IsEmpty: true, NamesPressure: false } ? Surely : int.MaxValue,
            // "Who in ECOWAS would bargain first?" is about the members, not about the body.
            Intent.Decline => best == LearnedIntent.Rank && read.Declined == "not-a-smaller-state" ? Clearly : int.MaxValue,
            Intent.Why when best == LearnedIntent.WhyNot => Firmly,
            Intent.Why when best is LearnedIntent.Help or LearnedIntent.Source => named ? int.MaxValue : MostSurely,
            Intent.Topic or Intent.Rule or Intent.Source or Intent.Help or Intent.Rank => MarginForLookedUp(reading, read.Intent, best),
            _ => int.MaxValue,
        };
    }

    // The grammar made little of it.
    private static int MarginForUnread(Reading reading, Question read, LearnedIntent best) => best switch
    {
        // A bare name says nothing of what is wished for: that is asked back.
        LearnedIntent.Profile when !QuestionShapes.IsBareName(reading) && (reading.Roles.Asked.Count > 0 || reading.HasContextStates) => Barely,
        // "How would a small country respond to tariffs?" wants a state, not a passage; "which responses do you tell apart?" is about the assistant.
        LearnedIntent.Help => reading.Cues.Has(Cue.Respond) ? Surely : Likely,
        LearnedIntent.Topic or LearnedIntent.Source when !reading.Cues.Has(Cue.Respond) => Likely,
        LearnedIntent.Rule when !reading.Cues.Has(Cue.Respond) && reading.Roles.Asked.Count == 0 => Surely,
        LearnedIntent.Smalltalk when !reading.IsOnSubject && reading.Roles.Asked.Count == 0 => Clearly,
        // "How are they going to take the new tariffs": somebody under pressure is meant, and not said who.
        LearnedIntent.OutOfScope when read.Intent != Intent.Decline && !reading.Cues.Has(Cue.Respond) && !(reading.Heard.NamesPressure && reading.Tokens.Any(t => t.Text is "they" or "them" or "their")) => reading.Roles.Asked.Count > 0 ? Surely : Clearly,
        LearnedIntent.WhatIf or LearnedIntent.Why or LearnedIntent.WhyNot or LearnedIntent.Counterfactual when reading.Context.Last is not null => Clearly,
        LearnedIntent.Rank => Clearly,
        _ => int.MaxValue,
    };

    // An assessment is what the grammar falls back on; a turn of it by words the grammar does not know is learnt.
    private static int MarginForAssessed(Reading reading, LearnedIntent best)
    {
        var (named, heard) = (reading.Roles.Asked.Count > 0, reading.Heard.Scenario);
        return best switch
        {
            // "The last one": too little to tell a turn of the question by.
            LearnedIntent.Why or LearnedIntent.WhyNot when reading.HasContextStates && reading.Tokens.Count <= 3 => int.MaxValue,
            LearnedIntent.WhatIf or LearnedIntent.Why or LearnedIntent.WhyNot or LearnedIntent.Counterfactual => reading.Cues.Has(Cue.Respond) ? Firmly : MarginForTurns,
            // "Is it true that waivers beat new partners for Slovenia?": responses are weighed, which no figure tells.
            LearnedIntent.Profile when reading.Options.Options.Count > 0 && reading.Tokens.Any(t => t.Text is "beat" or "beats" or "than" or "rather" or "or" or "over" or "versus" or "vs" or "sooner" or "likelier") => WithoutQuestion,
            LearnedIntent.Profile when named || reading.HasContextStates => heard.Senders.Count > 0 && heard.Measures.Count > 0 ? WithoutQuestion : Firmly,
            // "Full ranking please" after one state wishes for the form of that answer.
            LearnedIntent.Rank => !named && reading.HasContextStates && reading.Form != QuestionForm.Usual && heard.Senders.Count + heard.Measures.Count == 0 && reading.Group is null ? int.MaxValue : Surely,
            LearnedIntent.Help when !named && !reading.AsksOfMethod => Firmly,
            LearnedIntent.OutOfScope => MostSurely,
            _ => int.MaxValue,
        };
    }

    private static int MarginForLookedUp(Reading reading, Intent read, LearnedIntent best) => best switch
    {
        // "Say Mauritius had a very poor rule of law. What changes?" names one state and no circle of states.
        LearnedIntent.WhatIf when read == Intent.Rank && reading.Roles.Asked.Count is 1 or 2 && reading.Group is null && reading.Cues.Has(Cue.WhatIf) => MostSurely,
        LearnedIntent.OutOfScope when read == Intent.Rank || (read == Intent.Topic && !reading.Cues.Has(Cue.Topic) && !reading.Cues.Has(Cue.Generic) && !reading.Tokens.Any(t => t.Text is "sanction" or "sanctions")) => Surely,
        LearnedIntent.Rank when read is not (Intent.Help or Intent.Rank) => MostSurely,
        LearnedIntent.Help when read == Intent.Rank => MarginAgainstCases,
        LearnedIntent.Source when read == Intent.Rule => BeyondDoubt,
        LearnedIntent.Rule when read == Intent.Help => BeyondDoubt,
        LearnedIntent.Profile when reading.Roles.Asked.Count > 0 => BeyondDoubt,
        _ => int.MaxValue,
    };

    // The more of a case was said, the surer it must be that no analysis is wished for.
    private static int MarginForRefusal(Reading reading, Question read, LearnedIntent best) => read.Declined switch
    {
        _ when best == LearnedIntent.Harmful && reading.HasContextStates && !DealingSigns.Any(reading.Tokens) => int.MaxValue,
        _ when best == LearnedIntent.Harmful && reading.HasContextStates && reading.Tokens.Count <= ShortTurn => MarginAgainstCases,
        // "What is Genovia going to do when its fuel runs out": nobody would do anything.
        "unknown-state" when best == LearnedIntent.Harmful && !DealingSigns.AnyWish(reading.Tokens) => int.MaxValue,
        "unknown-state" when best == LearnedIntent.Harmful && reading.Cues.Has(Cue.Respond) => MostSurely,
        // "How is China going to hit back at the duties?" asks what a great power does, in hard words.
        "not-a-smaller-state" when best == LearnedIntent.Harmful && !DealingSigns.Any(reading.Tokens) && reading.Tokens.Any(t => t.Text is "back" or "respond" or "react" or "retaliate" or "reply" or "comeback" or "revenge" or "response" or "answer") => int.MaxValue,
        // "That little kingdom in the Himalayas, Indian fuel cut": a pressure and goods, and nobody who would do anything.
        _ when best == LearnedIntent.Harmful && read.Intent == Intent.Clarify && (reading.Heard.NamesPressure || reading.Heard.Scenario.Senders.Count > 0) && !DealingSigns.AnyWish(reading.Tokens) => int.MaxValue,
        // "Which way would Korea go if its oil were cut?": the grammar knows what to ask back.
        null when read is { Intent: Intent.Clarify, IsUnsure: false } && best == LearnedIntent.Harmful => MostSurely,
        // "And the range around it tells me what?" asks what a figure is worth, in words that elsewhere hide something.
        null when read is { Intent: Intent.Help, Topic: "method" or "limits" } => BeyondDoubt,
        "out-of-scope" when read.DeclinedDetail == "instructions-in-text" => int.MaxValue,
        "unsupported-language" => int.MaxValue,
        "harmful" => best == LearnedIntent.LegalAdvice ? MostSurely : int.MaxValue,
        "legal-advice" => best == LearnedIntent.Harmful ? MarginAgainstRefusals : int.MaxValue,
        _ when reading.Roles.Asked.Count > 0 && (reading.Cues.Has(Cue.Respond) || reading.Aspect != Aspect.Whole || (reading.Heard.Scenario.Senders.Count > 0 && reading.Heard.Scenario.Measures.Count > 0)) => MarginAgainstCases,
        _ => best == LearnedIntent.Harmful ? MarginForHarm : MarginForLaw,
    };

    private static (LearnedIntent Best, int Margin) Best(int[] scores)
    {
        var (best, second) = (0, -1);
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                (best, second) = (i, best);
            }
            else if (second < 0 || scores[i] > scores[second])
            {
                second = i;
            }
        }

        return ((LearnedIntent)best, scores[best] - scores[second]);
    }
}
