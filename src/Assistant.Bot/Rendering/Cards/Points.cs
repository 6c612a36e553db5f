using System.Globalization;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>Figures as people see them: 0 to 100.</summary>
internal static class Points
{
    public static int Of(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);

    /// <summary>Range, base rate and support word of a response, in one line.</summary>
    public static string Line(AnswerResponse response)
    {
        var cases = response.Prior.Episodes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({response.Prior.Chosen} of {response.Prior.Episodes} past cases)");
        return string.Create(CultureInfo.InvariantCulture,
            $"range {Of(response.Low)}–{Of(response.High)} · base rate {Of(response.Prior.Value)}{cases} · {response.Support}");
    }
}
