using Assistant.RuleBase.Importing;

namespace Assistant.RuleBase.Tests.Importing;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Ports close. Trade moves.", "Ports close.|Trade moves.")]
    [InlineData("Dr. J. Smith met Mr. Brown on Jan. 5. They left.", "Dr. J. Smith met Mr. Brown on Jan. 5.|They left.")]
    [InlineData("Growth fell by 3.5 per cent in 2014. It rose later.", "Growth fell by 3.5 per cent in 2014.|It rose later.")]
    [InlineData("Buyers, e.g. Turkey, wait, i.e. Paris waits too.", "Buyers, e.g. Turkey, wait, i.e. Paris waits too.")]
    [InlineData("It left the U.S. The rest stayed.", "It left the U.S.|The rest stayed.")]
    [InlineData("The U.S. Treasury wrote to J. P. Morgan. Nobody answered.", "The U.S. Treasury wrote to J. P. Morgan.|Nobody answered.")]
    [InlineData("He said, “Banks stop first.” Then they stopped.", "He said, “Banks stop first.”|Then they stopped.")]
    [InlineData("“Why now?” he asked. Nobody knew!", "“Why now?” he asked.|Nobody knew!")]
    [InlineData("There was no plan B. Nobody minded.", "There was no plan B.|Nobody minded.")]
    [InlineData("See no. 4 and Fig. 2 on pp. 10-12. Smith et al. (2020) agree.", "See no. 4 and Fig. 2 on pp. 10-12.|Smith et al. (2020) agree.")]
    [InlineData("They waited ... and then paid. (They always do.) Now it is over.", "They waited ... and then paid.|(They always do.)|Now it is over.")]
    [InlineData("1. First comes trade. 2024 was hard.", "1. First comes trade.|2024 was hard.")]
    [InlineData("Acme Inc. The market fell. Acme Inc. Europe rose.", "Acme Inc.|The market fell.|Acme Inc. Europe rose.")]
    [InlineData("Éxports fell. Össur left. 制裁は続く。銀行は待つ。", "Éxports fell.|Össur left.|制裁は続く。|銀行は待つ。")]
    [InlineData("  Two\t spaces\n and a\u00A0break.  No end", "Two spaces and a break.|No end")]
    [InlineData("", "")]
    public void A_paragraph_is_cut_where_its_sentences_end(string paragraph, string sentences)
    {
        Assert.Equal(sentences.Split('|', StringSplitOptions.RemoveEmptyEntries), SentenceSplitter.Split(paragraph));
    }

    [Fact]
    public void A_hash_is_the_beginning_of_the_sha_256_of_the_utf_8_text()
    {
        Assert.Equal("ba7816bf8f01cfea", SentenceHash.Of("abc"));
    }

    [Fact]
    public void Nothing_of_a_paragraph_is_lost()
    {
        const string paragraph = "A. B. C! “D?” e. F... G (h. i). J.K. L 3. 4. m";

        Assert.Equal(paragraph, string.Join(' ', SentenceSplitter.Split(paragraph)));
    }
}
