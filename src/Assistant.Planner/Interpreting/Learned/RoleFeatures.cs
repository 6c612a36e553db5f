using System.Collections.Frozen;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>What the model sees of a power's place in a message: the words around it, with every name put as a kind, and which other kinds are named.</summary>
/// <remarks>
/// Every place is seen twice, by itself and together with what the power is, since "Russian gas stops" and "Serbian gas stops" tell different parts. No state
/// and no sender is told from another of its kind.
/// </remarks>
internal static class RoleFeatures
{
    private const int Reach = 6;

    private const string Start = "^";
    private const string End = "$";
    private const string None = "-";

    /// <summary>Words between a name and the word that rules it.</summary>
    private static readonly FrozenSet<string> Openers = "the a an any some new fresh possible further more its their his her current sudden potential future such these those tougher both"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Kinds = Enum.GetNames<PowerNameKind>();

    private static readonly Places[] ByKind = [new("|GROUP"), new("|GREAT"), new("|SENDER"), new("|STATE")];
    private static readonly Places Plain = new("");

    /// <summary>The features of one mention, each once.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="mentions">The names among them.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="kindOf">What the power of a mention is.</param>
    /// <param name="context">The conversation so far.</param>
    public static HashSet<LearnedFeature> Read(
        IReadOnlyList<Token> tokens, IReadOnlyList<PowerMention> mentions, int at, Func<PowerMention, PowerKind> kindOf, ConversationContext context)
    {
        var (m, features) = (mentions[at], new HashSet<LearnedFeature>(64));
        var own = ByKind[(int)kindOf(m)];

        void Add(Func<Places, string> place, string word)
        {
            features.Add(new LearnedFeature(place(Plain), word));
            features.Add(new LearnedFeature(place(own), word));
        }

        string Word(int i) => i < 0 ? Start : i >= tokens.Count ? End
            : mentions.FirstOrDefault(o => o.Covers(i)) is { } other ? Sign(kindOf(other))
            : char.IsAsciiDigit(tokens[i].Text[0]) ? "NUMBER"
            : tokens[i].Text;

        features.Add(new LearnedFeature(own.Any));
        Add(p => tokens[m.End - 1].IsPossessive ? p.NamedOwner : p.Named, Kinds[(int)m.Kind]);
        Add(p => p.Before, Word(m.Start - 1));
        Add(p => p.BeforeThat, Word(m.Start - 2));
        Add(p => p.After, Word(m.End));
        Add(p => p.AfterThat, Word(m.End + 1));
        Add(p => p.Ruling, Word(Ruling(tokens, m.Start - 1)));
        Add(p => p.Mark, Mark(tokens, m.Start));
        Add(p => p.NextMark, m.End < tokens.Count ? Mark(tokens, m.End) : End);
        for (var away = 1; away <= Reach; away++)
        {
            Add(p => p.Left, Word(m.Start - away));
            Add(p => p.Right, Word(m.End - 1 + away));
        }

        Add(p => p.NameBefore, at > 0 ? Sign(kindOf(mentions[at - 1])) : None);
        Add(p => p.NameAfter, at + 1 < mentions.Count ? Sign(kindOf(mentions[at + 1])) : None);
        Add(p => p.Company, Company(mentions, m, kindOf));
        Add(p => p.Conversation, context.Last is not { States: { Count: > 0 } states } ? None : states.Contains(m.Ids[0]) ? "asked" : context.Last.Scenario.Senders.Contains(m.Ids[0]) ? "sender" : "other");
        return features;
    }

    private static int Ruling(IReadOnlyList<Token> tokens, int i)
    {
        while (i >= 0 && Openers.Contains(tokens[i].Text))
        {
            i--;
        }

        return i;
    }

    private static string Mark(IReadOnlyList<Token> tokens, int i) => tokens[i].Break switch
    {
        '\0' => None,
        ',' => ",",
        '.' => ".",
        ':' => ":",
        '-' => "--",
        '?' => "?",
        _ => "!",
    };

    private static string Company(IReadOnlyList<PowerMention> mentions, PowerMention m, Func<PowerMention, PowerKind> kindOf)
    {
        var kinds = 0;
        foreach (var other in mentions)
        {
            kinds |= other == m ? 0 : 1 << (int)kindOf(other);
        }

        return Companies[kinds];
    }

    private static readonly string[] Companies = [.. Enumerable.Range(0, 1 << ByKind.Length).Select(kinds => kinds == 0 ? None
        : string.Join('+', Enum.GetValues<PowerKind>().Where(k => (kinds & (1 << (int)k)) != 0).Select(Sign)))];

    private static string Sign(PowerKind kind) => kind switch
    {
        PowerKind.Group => "GROUP",
        PowerKind.Great => "GREAT",
        PowerKind.Sender => "SENDER",
        _ => "STATE",
    };

    /// <summary>The names of the places, made once.</summary>
    private sealed class Places(string kind)
    {
        public string Any { get; } = "any" + kind;

        public string Named { get; } = "named" + kind;

        public string NamedOwner { get; } = "owner" + kind;

        public string Before { get; } = "before" + kind;

        public string BeforeThat { get; } = "before-that" + kind;

        public string After { get; } = "after" + kind;

        public string AfterThat { get; } = "after-that" + kind;

        public string Ruling { get; } = "ruling" + kind;

        public string Mark { get; } = "mark" + kind;

        public string NextMark { get; } = "next-mark" + kind;

        public string Left { get; } = "left" + kind;

        public string Right { get; } = "right" + kind;

        public string NameBefore { get; } = "name-before" + kind;

        public string NameAfter { get; } = "name-after" + kind;

        public string Company { get; } = "company" + kind;

        public string Conversation { get; } = "conversation" + kind;
    }
}
