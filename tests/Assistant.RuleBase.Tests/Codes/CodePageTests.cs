using System.Reflection;
using System.Text.RegularExpressions;
using Assistant.RuleBase.Codes;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Tests.Codes;

/// <summary>Every code has its page, and no page speaks of a code there is not.</summary>
public sealed partial class CodePageTests
{
    private static readonly string[] Parts = ["## What it means", "## Example", "## How to mend it", "## How to silence it"];

    public static TheoryData<string> Codes => [.. ProblemCodes.All];

    [Fact]
    public void The_list_of_codes_holds_each_once()
    {
        string[] declared =
        [
            .. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        ];

        Assert.Equal(declared, ProblemCodes.All);
        Assert.Equal(declared.Distinct(), declared);
    }

    [Fact]
    public void Pages_and_codes_are_the_same() => Assert.Equal(ProblemCodes.All, CodePages.Known);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_it_means_and_how_to_mend_it(string code)
    {
        var page = CodePages.Of(code)!;

        Assert.StartsWith($"# {code}: ", page, StringComparison.Ordinal);
        Assert.InRange(CodePages.TitleOf(code).Length, 10, 70);
        Assert.All(Parts, part => Assert.True(page.IndexOf(part, StringComparison.Ordinal) is var at and >= 0 && page[(at + part.Length)..].Trim().Length > 10, part));
        Assert.All(Named().Matches(page), m => Assert.Contains(m.Value, ProblemCodes.All));
        Assert.Equal(ProblemCodes.CanBeSilenced(code), page.Contains($"allow: {{ {code}:", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_code_has_no_page() => Assert.Null(CodePages.Of("RB999"));

    [GeneratedRegex(@"\bRB\d{3}\b", RegexOptions.None, 200)]
    private static partial Regex Named();
}
