namespace Assistant.Planner.Interpreting;

/// <summary>Tells that one state takes the place of another that was just spoken of: "swap Portugal for Ireland", "Rwanda instead of Uganda", "not Thailand, Vietnam".</summary>
internal static class ReplacedStates
{
    private const int LongestMessage = 12;

    private static readonly PhraseList Signs = new("""
        swap|swapped|swapping|replace|replaced|replacing|substitute|exchange|switch|change|trade|drop|remove|lose|take out|take away|leave out|throw out|kick out|instead of|rather than|in place of|in lieu of|not
        """);

    /// <summary>The states now meant, in the order of those before; null where none is replaced.</summary>
    /// <param name="reading">The message.</param>
    public static IReadOnlyList<string>? Read(Reading reading)
    {
        if (reading.Context.Last is not { States.Count: > 0 } last || reading.Tokens.Count > LongestMessage || !reading.Heard.IsEmpty || reading.Heard.NamesPressure
            || reading.Found.Mentions is not [{ IsPower: true, Ids: [var one] }, { IsPower: true, Ids: [var other] }] || !Signs.IsIn(reading.Tokens) && !GoesOut(reading.Tokens))
        {
            return null;
        }

        var (old, now) = last.States.Contains(one) ? (one, other) : (other, one);
        return last.States.Contains(old) && !last.States.Contains(now) ? [.. last.States.Select(s => s == old ? now : s)] : null;
    }

    // "Kenya out, Rwanda in"
    private static bool GoesOut(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text == "out") && tokens.Any(t => t.Text == "in");
}
