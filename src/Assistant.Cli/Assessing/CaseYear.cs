namespace Assistant.Cli.Assessing;

/// <summary>The years a case can be set in.</summary>
internal static class CaseYear
{
    private const int First = 1800;
    private const int Last = 2100;

    /// <summary>Whether it can be one.</summary>
    public static bool Holds(int year) => year is >= First and <= Last;

    /// <summary>The year itself.</summary>
    /// <exception cref="InputException">It cannot be one.</exception>
    public static int Checked(int year) => Holds(year)
        ? year
        : throw new InputException(FormattableString.Invariant($"`{year}` is no year of the base; write four digits such as 1998"));
}
