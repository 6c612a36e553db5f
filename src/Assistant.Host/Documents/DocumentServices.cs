using Assistant.Host.Faults;

namespace Assistant.Host.Documents;

/// <summary>Adds the sentences that claims rest on, where somebody keeps a copy of the documents.</summary>
internal static class DocumentServices
{
    /// <summary>Settings under <c>Documents</c>.</summary>
    public static WebApplicationBuilder AddDocuments(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DocumentOptions>().BindConfiguration("Documents")
            .Validate(options => !options.AreAtHand || Directory.Exists(options.Folder),
                "Documents:Folder names a folder that is not there; name one that holds ID.sentences.tsv or ID.txt, or leave it empty.")
            .ValidateOnStart();
        builder.Services.AddSingleton<CitedSentences>();
        return builder;
    }

    /// <summary>GET /api/documents/ID/sentences/LOCATOR: <c>{"standing", "text"}</c>; see <see cref="CitedSentence"/>.</summary>
    public static IEndpointConventionBuilder MapDocuments(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/documents/{document}/sentences/{position}", (string document, string position, CitedSentences sentences) =>
            sentences.Find(document, position) is { } found
                ? Results.Json(found)
                : Problem.Of(StatusCodes.Status404NotFound, "There is no such place.", "The rules in force cite no sentence there."));
}
