using System.Collections.Frozen;

namespace Assistant.Planner.Writing.Fixed;

/// <summary>One sentence for people who write in another language: that the assistant answers in English only.</summary>
internal static class LanguageTexts
{
    private const string English = "I answer in English only; please ask again in English.";

    private static readonly FrozenDictionary<string, string> ByCode = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["zh"] = "我只能用英语回答，请用英语再问一次。",
        ["hi"] = "मैं केवल अंग्रेज़ी में उत्तर देता हूँ; कृपया अंग्रेज़ी में फिर से पूछें।",
        ["es"] = "Solo respondo en inglés; por favor, vuelva a preguntar en inglés.",
        ["fr"] = "Je ne réponds qu’en anglais ; merci de reposer la question en anglais.",
        ["ar"] = "أجيب باللغة الإنجليزية فقط؛ يُرجى طرح السؤال مرة أخرى بالإنجليزية.",
        ["bn"] = "আমি শুধু ইংরেজিতে উত্তর দিই; অনুগ্রহ করে ইংরেজিতে আবার জিজ্ঞাসা করুন।",
        ["pt"] = "Só respondo em inglês; por favor, pergunte de novo em inglês.",
        ["ru"] = "Я отвечаю только по-английски; пожалуйста, задайте вопрос ещё раз по-английски.",
        ["ur"] = "میں صرف انگریزی میں جواب دیتا ہوں؛ براہ کرم انگریزی میں دوبارہ پوچھیں۔",
        ["id"] = "Saya hanya menjawab dalam bahasa Inggris; silakan bertanya lagi dalam bahasa Inggris.",
        ["it"] = "Rispondo solo in inglese; per favore, ripeta la domanda in inglese.",
        ["de"] = "Ich antworte nur auf Englisch; bitte fragen Sie noch einmal auf Englisch.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="detail">An ISO 639-1 code, alone or as the last part of a longer code such as <c>language-es</c>; anything else gives English.</param>
    public static string For(string? detail)
    {
        var code = detail?.Split('-', ':', '_', '.')[^1];
        return code is not null && ByCode.TryGetValue(code, out var text) ? $"{text} ({English})" : English;
    }
}
