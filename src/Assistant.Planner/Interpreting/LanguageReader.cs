using System.Collections.Frozen;
using System.Numerics;
using System.Text;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells which language a message is in, by script and by small words.</summary>
internal static class LanguageReader
{
    private static readonly (string Code, FrozenSet<string> Words)[] SmallWords =
    [
        ("fr", Set("""
            le la les des du une est et que qui dans pour avec sur comment pourquoi quelle quel quels quelles aux au ses son sa il elle face
            reagirait repondrait serait si ou mais sont pas ce cette ces de en un contre sous ferait quoi peut pourrait
            """)),
        ("es", Set("""
            el la los las una del que como por para con si es son se su sus al lo mas pero cual cuales responderia reaccionaria ante frente
            sanciones contra desde hacia puede podria este esta de en un y porque que estados ante seria haria le les toda todo debe deberia respuesta bajo gobierno cuando
            """)),
        ("pt", Set("""
            o os as uma do da dos das que como por para com se e sao sua seu ao mais mas qual quais responderia reagiria perante frente
            sancoes contra pode poderia este esta de em um no na nos nas porque estados seria faria toda todas todo todos devera deve devemos resposta sob governo esperar ajuda
            """)),
        ("de", Set("""
            der die das ein eine einer einem einen ist und oder wie wuerde wurde wird auf mit von fur fuer gegen nach bei zu zum zur nicht
            sind was warum welche konnte koennte reagieren sanktionen den dem des im unter wenn auch falls tun werden
            """)),
        ("it", Set("""
            il lo gli le una di del della dei che come per con su se e sono suo sua ma quale quali risponderebbe reagirebbe sanzioni contro
            puo potrebbe questo questa nel nella alle un in perche cosa farebbe farebbero dazi tutta tutto dovrebbe sotto risposta governo quando
            """)),
        ("nl", Set("""
            de het een en van op met voor niet zijn hoe wat zou zal reageren sancties tegen als aan bij naar uit ook wordt welke waarom
            onder door doet doen bij
            """)),
        ("tr", Set("""
            bir ve bu nasil icin ile ne mi karsi yaptirimlar yaptirimlarina tepki verir olur gibi daha neden ne kadar eger hangi olarak
            """)),
        ("id", Set("""
            yang dan di ke dari untuk dengan bagaimana apa akan jika sanksi terhadap oleh pada adalah tidak ini itu mengapa negara bisa atau menanggapi amerika bereaksi merespons
            """)),
        ("pl", Set("jak sie na do z w i nie jest czy co przez dla sankcje wobec przeciw zareaguje moze ktore gdyby dlaczego oraz od po")),
        ("vi", Set("la va cua cho voi nhung nhu the nao se khong trong mot cac truoc lenh trung phat neu tai sao phan ung")),
        ("sw", Set("na ya wa kwa ni je vipi nini itakuwa vikwazo dhidi nchi hii kama gani katika wewe unaweza nini kunisaidia kusaidia naweza je ni vipi ikiwa itajibu serikali marekani habari tafadhali nchi")),
        ("sv", Set("och att det som en ett pa av for med hur skulle sanktioner mot om inte ar vad varfor kan till")),
        ("no", Set("og det som en et pa av for med hvordan hvorfor ville vil skal sanksjoner sanktioner mot ikke er hva hvad hvis kan til fra reagere overfor den de at om russiske amerikanske")),
        ("sh", Set("kako bi na se i u je da li sta zasto ce za protiv od do sa ili kada ako ruske americke sankcije reagovala reagirala reagovao reagirao odgovorila odgovorio")),
        ("ro", Set("si de la cu pe in este ce cum ar reactiona sanctiuni impotriva pentru care nu un o din daca")),
    ];

    private static readonly FrozenSet<string> English = Set("""
        the of and to in is are a an how what would will might may could should if on for with from by about why which who does do did can
        it its their they be was were this that there not or as at under over when than more most me i we you tell show say says respond
        react answer state states country countries sanctions pressure rules no had has have any some your my our suppose assume next
        between against into just please help
        """);

    private const int EnglishToo = 1 << 30;

    /// <summary>In which languages, a bit each, a word is a small one, so that a message is walked once for all of them.</summary>
    private static readonly FrozenDictionary<string, int> LanguagesOf = SmallWords.SelectMany((l, i) => l.Words.Select(w => (Word: w, Bit: 1 << i))).Concat(English.Select(w => (Word: w, Bit: EnglishToo)))
        .GroupBy(p => p.Word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Aggregate(0, (bits, p) => bits | p.Bit), StringComparer.Ordinal);

    /// <summary>Whether a folded word is a small word of English.</summary>
    public static bool IsSmallEnglishWord(string word) => English.Contains(word);

    /// <summary>The code of a language other than English, or null.</summary>
    public static string? Other(string text, IReadOnlyList<Token> tokens, FoundNames found) => ByScript(text) ?? ByWords(tokens, found);

    private static string? ByScript(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var latin = 0;
        var ukrainian = 0;
        var urdu = 0;
        var persian = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            var script = Script(rune.Value);
            if (script is null)
            {
                latin++;
                continue;
            }

            counts[script] = counts.GetValueOrDefault(script) + 1;
            ukrainian += rune.Value is 'і' or 'ї' or 'є' or 'ґ' ? 1 : 0;
            urdu += rune.Value is 'ٹ' or 'ڈ' or 'ڑ' or 'ے' or 'ں' or 'ھ' ? 1 : 0;
            persian += rune.Value is 'پ' or 'چ' or 'ژ' or 'گ' ? 1 : 0;
        }

        var (code, count) = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).FirstOrDefault();
        if (code is null || count <= latin)
        {
            return null;
        }

        return code switch
        {
            "zh" when counts.ContainsKey("ja") => "ja",
            "ru" when ukrainian > 0 => "uk",
            "ar" when urdu > 0 => "ur",
            "ar" when persian > 0 => "fa",
            _ => code,
        };
    }

    private static string? Script(int c) => c switch
    {
        >= 0x0370 and <= 0x03FF => "el",
        >= 0x0400 and <= 0x052F => "ru",
        >= 0x0530 and <= 0x058F => "hy",
        >= 0x0590 and <= 0x05FF => "he",
        >= 0x0600 and <= 0x06FF or >= 0x0750 and <= 0x077F => "ar",
        >= 0x0900 and <= 0x097F => "hi",
        >= 0x0980 and <= 0x09FF => "bn",
        >= 0x0A00 and <= 0x0A7F => "pa",
        >= 0x0B80 and <= 0x0BFF => "ta",
        >= 0x0C00 and <= 0x0C7F => "te",
        >= 0x0E00 and <= 0x0E7F => "th",
        >= 0x10A0 and <= 0x10FF => "ka",
        >= 0x1200 and <= 0x137F => "am",
        >= 0x3040 and <= 0x30FF => "ja",
        >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF => "zh",
        >= 0xAC00 and <= 0xD7AF => "ko",
        _ => null,
    };

    private static string? ByWords(IReadOnlyList<Token> tokens, FoundNames found)
    {
        if (tokens.Count < 3)
        {
            return null;
        }

        Span<int> counts = stackalloc int[SmallWords.Length];
        var english = Count(tokens, found, counts);
        string? best = null;
        var most = 1;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > most)
            {
                (best, most) = (SmallWords[i].Code, counts[i]);
            }
        }

        if (english == 0 && best is null && tokens.Count > 3 && tokens.Where((t, i) => found.At(i) is null).Count(t => t.Raw.Any(c => c > 127 && char.IsLetter(c))) > 1)
        {
            return "und";
        }

        return most > english && most * 5 >= tokens.Count ? best : null;
    }

    /// <returns>How many words are small ones of English; those of the others are added to <paramref name="counts"/>.</returns>
    private static int Count(IReadOnlyList<Token> tokens, FoundNames found, Span<int> counts)
    {
        var english = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (found.At(i) is not null)
            {
                continue;
            }

            english += (LanguagesOf.GetValueOrDefault(tokens[i].Text) & EnglishToo) != 0 ? 1 : 0;
            for (var rest = LanguagesOf.GetValueOrDefault(AsTyped(tokens[i])) & ~EnglishToo; rest != 0; rest &= rest - 1)
            {
                counts[BitOperations.TrailingZeroCount(rest)]++;
            }
        }

        return english;
    }

    // What looks like a slip in English ("wat", "sancties") may be right where it comes from.
    private static string AsTyped(Token token) =>
        token.Text.Length == token.Raw.Length && token.Text.Equals(token.Raw, StringComparison.OrdinalIgnoreCase) ? token.Text : TextFolding.Fold(token.Raw);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null,
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
