using Assistant.Planner.Verifying.Rewording;

namespace Assistant.Planner.Tests.Verifying.Rewording;

public sealed class TextHygieneTests
{
    [Theory]
    [InlineData("A plain sentence.")]
    [InlineData("It keeps to 1.5 of 2 parts, at 5: no more...")]
    [InlineData("Côte d’Ivoire – 5 % – would “wait”.")]
    [InlineData("Often, e.g.so, it waits.")]
    [InlineData("Mail comes @ noon")]
    [InlineData("A_b & c [1] < d * e # f | g {h}.")]
    [InlineData("")]
    public void Ordinary_text_is_clean(string text) => Assert.Null(TextHygiene.Fault(text));

    [Theory]
    [InlineData("a\tb")]
    [InlineData("a\u00ADb")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\uE000b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void A_character_that_hides_or_reorders_is_found(string text) => Assert.Equal("it holds a control or hidden character", TextHygiene.Fault(text));

    [Theory]
    [InlineData("see evil.com")]
    [InlineData("see Evil.COM. It knows")]
    [InlineData(". and then evil.com")]
    [InlineData("First this. Then that. Then evil.ly")]
    [InlineData("see www.")]
    [InlineData("see WWW.1")]
    [InlineData("write mailto:me")]
    [InlineData("ftp://1")]
    [InlineData("write me@evil")]
    public void An_address_is_found_wherever_it_stands(string text) => Assert.Equal("it holds an address", TextHygiene.Fault(text));

    [Theory]
    [InlineData("a <b>c")]
    [InlineData("a </b c")]
    [InlineData("a &amp; b")]
    [InlineData("a &#60; b")]
    [InlineData("[a](b)")]
    [InlineData("`a`")]
    [InlineData("**a")]
    [InlineData("__a")]
    [InlineData("{{a")]
    [InlineData("# a")]
    [InlineData("a |---")]
    public void Markup_is_found(string text) => Assert.Equal("it holds markup", TextHygiene.Fault(text));
}
