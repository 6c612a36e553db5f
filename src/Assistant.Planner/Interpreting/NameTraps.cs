using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Names that are also English words, persons or several places, and how to tell.</summary>
internal static class NameTraps
{
    /// <summary>Names and demonyms read as a state only with a capital letter.</summary>
    public static readonly FrozenSet<string> NeedCapital = new[]
    {
        "polish", "pole", "poles", "lett", "maurice", "tico", "ticos", "inde", "chine", "states", "the states", "dane", "finn", "swede",
            "chili", "island",
        "bajan", "salvador", "nevis", "roma", "male",
        "lao", "mongol", "catar", "siam", "free china", "victoria", "union", "council", "quad", "mao", "senate",
        "turk", "turks", "malaya", "formosa", "maldive", "liban", "bonaire", "misr", "masr", "persia", "tusk", "boric", "faye",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Abbreviations that are words in lower case: read as a name only in capitals.</summary>
    public static readonly FrozenSet<string> NeedUpper = new[]
    {
        "us", "car", "frg", "rmi", "rsa", "srv", "svg", "un", "who", "au", "oas", "it", "rok", "sco", "ee uu", "csto", "ams", "gdr",
            "ddr", "cis", "ec", "fed", "rdc", "vae",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>ISO codes that are English words or common abbreviations even in capitals.</summary>
    public static readonly FrozenSet<string> NoCodes = new[]
    {
        "AND", "ARE", "CAN", "PER", "MAR", "NOR", "BEN", "JAM", "PAN", "TON", "GIN", "CUB", "MUS", "CHE", "LIE", "DOM", "GAB", "SUR", "COM",
            "ISR", "ARM", "BEL", "SEN", "COD", "POL", "TUN", "FIN", "SOM", "CAF",
        "IT", "IN", "IS", "NO", "SO", "TO", "DO", "BE", "ME", "MY", "AM", "AT", "AS", "ID", "LA", "MA", "PA", "TV", "PM", "CV", "CD", "PR",
            "MC", "PS", "IL", "GA", "CO", "AL", "DE", "MD", "MS", "MT", "MN",
        "NE", "VA", "SC", "SD", "TN", "KY", "AI", "VC", "BI", "PE", "HR", "IR", "ML", "GM", "BA", "BS", "SI", "SA", "SE", "ES", "EG", "ET",
            "CA", "AD", "AR", "AU", "AG", "LI", "PH", "NR", "TD", "TM", "TL", "ST", "BB", "FM", "SM", "MR", "MM", "MV", "GE", "DJ", "ER",
            "UN", "OR",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What people call regions and groups of states, each with the region or organisation of the base.</summary>
    public static readonly (string Name, string Region)[] EverydayRegions =
    [
        ("latin america", "celac"), ("latin american", "celac"), ("southeast asia", "South-eastern Asia"), ("southeast asian", "South-eastern Asia"), ("south-east asia", "South-eastern Asia"),
        ("south asia", "Southern Asia"), ("south asian", "Southern Asia"), ("north africa", "Northern Africa"), ("north african", "Northern Africa"), ("middle east", "Western Asia"),
        ("the middle east", "Western Asia"), ("middle eastern", "Western Asia"), ("east asia", "Eastern Asia"), ("east asian", "Eastern Asia"), ("west asia", "Western Asia"), ("west indies", "Caribbean"), ("the west indies", "Caribbean"), ("west indian", "Caribbean"), ("south american", "South America"),
    ];

    /// <summary>Words for several states at once, beyond those the rule base lists.</summary>
    public static readonly FrozenDictionary<string, string[]> Ambiguous = new Dictionary<string, string[]>
    {
        ["guinea"] = ["GIN", "GNB", "GNQ", "PNG"],
        ["guineas"] = ["GIN", "GNB", "GNQ", "PNG"],
        ["the guineas"] = ["GIN", "GNB", "GNQ", "PNG"],
        ["which guinea"] = ["GIN", "GNB", "GNQ", "PNG"],
        ["sudans"] = ["SDN", "SSD"],
        ["congos"] = ["COD", "COG"],
        ["koreas"] = ["KOR", "PRK"],
        ["saints"] = ["LCA", "KNA", "VCT"],
        // No more, and none of its successors stands for it.
        ["yugoslavia"] = ["SRB", "HRV", "BIH", "SVN", "MKD", "MNE"],
        ["czechoslovakia"] = ["CZE", "SVK"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Before = new Dictionary<string, string[]>
    {
        ["jordan"] = ["michael", "air", "deandre"],
        ["chad"] = ["friend", "colleague", "brother", "uncle", "hanging", "mr", "named", "called"],
        ["turkey"] = ["roast", "cold", "thanksgiving", "christmas", "a", "roasted", "fried"],
        ["georgia"] = ["aunt", "named"],
        ["serb"] = ["bosnian"],
        ["serbs"] = ["bosnian"],
        ["croat"] = ["bosnian"],
        ["lima"] = ["adriana"],
        ["paris"] = ["plaster"],
        ["china"] = ["fine", "bone"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> After = new Dictionary<string, string[]>
    {
        ["jordan"] = ["peterson", "shoes", "sneakers", "almonds"],
        ["turkey"] = ["recipe", "recipes", "sandwich", "breast", "dinner", "meat", "soup", "leg", "stuffing"],
        ["guinea"] = ["pig", "pigs", "fowl"],
        ["georgia"] = ["tech", "bulldogs", "peach", "o"],
        ["chad"] = ["smith", "kroeger"],
        ["panama"] = ["hat", "papers"],
        ["island"] = ["states", "state", "nations", "nation", "countries", "country", "economies", "leaders"],
        ["sdn"] = ["list", "lists", "listing", "listings", "designation", "designations"],
        ["brazil"] = ["nut", "nuts"],
        ["kiwi"] = ["fruit", "fruits"],
        ["fico"] = ["score", "scores"],
        ["lima"] = ["bean", "beans"],
        ["cuba"] = ["libre"],
        ["swiss"] = ["cheese", "army"],
        ["danish"] = ["pastry", "pastries"],
        ["french"] = ["fries", "toast", "press"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] AmericanState = ["atlanta", "savannah", "alabama", "florida", "governor", "peach", "tennessee",
        "dixie", "federal", "interstate", "statehouse"];

    /// <summary>Whether the word at an index is, by its neighbours, a bird, a person or a dish.</summary>
    public static bool IsSomethingElse(IReadOnlyList<Token> tokens, int index)
    {
        var word = tokens[index].Text;
        if (index > 0 && tokens[index - 1].Text is "in" or "into" && (index + 1 == tokens.Count || tokens[index + 1].Break != '\0' || tokens[index + 1].Text == "please") && (tokens.Count <= 4 || tokens.Any(t => t.Text is "translate" or "translation" or "say" or "write" or "reply" or "speak" or "answer" or "respond" or "spell" or "ask" or "type" or "talk" or "chat")))
        {
            return word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ian", StringComparison.Ordinal) || word is "french" or "german" or "greek" or "thai" or "dutch";
        }

        // "this .png", "a png file"
        if (word == "png" && !tokens[index].IsUpper && (tokens[index].Break == '.' || (index > 0 && tokens[index - 1].Text is "a" or "to" or "as" or "this" or "the" or "into")
            || (index + 1 < tokens.Count && tokens[index + 1].Text is "file" or "files" or "image" or "images" or "picture" or "format")))
        {
            return true;
        }

        // "Swiss-quality institutions"
        if (index + 1 < tokens.Count && tokens[index + 1].Break == '-' && tokens[index + 1].Text is "quality" or "style" or "level" or "like" or "grade" or "type" or "sized")
        {
            return true;
        }

        return (Before.TryGetValue(word, out var before) && index > 0 && before.Contains(tokens[index - 1].Text))
            || (After.TryGetValue(word, out var after) && index + 1 < tokens.Count && after.Contains(tokens[index + 1].Text));
    }

    /// <summary>Whether "Georgia" seems to mean the state of the United States.</summary>
    public static bool SpeaksOfAmericanState(IReadOnlyList<Token> tokens) =>
        (Enumerable.Range(0, tokens.Count).Any(i => AmericanState.Contains(tokens[i].Text) && !(i > 0 && tokens[i - 1].Text is "not")) && !tokens.Any(t => t.Text is "tbilisi"))
        || Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Any(i => tokens[i].Text == "state" && tokens[i + 1].Text == "of"
            && tokens[i + 2].Text == "georgia");
}
