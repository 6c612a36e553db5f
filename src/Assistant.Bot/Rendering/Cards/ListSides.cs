using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Bot.Rendering.Citations;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>The sides that are lists: sources, figures, sentences. Long ones come in pages.</summary>
internal static class ListSides
{
    private const int SourcesOnPage = 10;
    private const int FiguresOnPage = 12;
    private const int SentencesOnPage = 12;

    public static CardSide Sources(Answer answer, int page) => CardSide.Paged("Sources", answer.Citations, page, SourcesOnPage, citation =>
    {
        var (name, place) = CitationText.Of(citation, answer);
        JsonNode title = CardText.Block(string.Create(CultureInfo.InvariantCulture, $"[{citation.N}] {name}"), spacing: "Medium");
        return place is null ? [title] : [title, CardText.Block(place, isSubtle: true, spacing: "None", size: "Small")];
    });

    public static CardSide Data(Answer answer, int page) => CardSide.Paged("Data", answer.Data, page, FiguresOnPage, row =>
    [
        CardText.Block(row.Missing ? $"Missing: {row.Text}" : row.Text, spacing: "Medium"),
        CardText.Block(
            string.Join(" · ", new[] { row.Dataset, row.Year?.ToString(CultureInfo.InvariantCulture), row.Variant }.Where(part => !string.IsNullOrEmpty(part))),
            isSubtle: true, spacing: "None", size: "Small"),
    ]);

    public static CardSide Sentences(Answer answer, int page) => CardSide.Paged("The whole answer", answer.Sentences, page, SentencesOnPage, sentence => [CardText.Cited(sentence.Text, sentence.Cites)]);
}
