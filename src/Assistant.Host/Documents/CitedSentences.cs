using System.Text;
using Assistant.Host.Rules;
using Assistant.RuleBase.Importing;
using Assistant.RuleBase.Verifying;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Documents;

/// <summary>Finds the sentence a claim cites in a copy of its document: by the hash its sheet holds, so that nothing else is ever quoted.</summary>
internal sealed partial class CitedSentences(IOptions<DocumentOptions> options, ServedRules rules, ILogger<CitedSentences> logger)
{
    private const long LargestCopy = 8L * 1024 * 1024;

    /// <returns>What became of the sentence; null where the rules in force know no such place.</returns>
    public CitedSentence? Find(string document, string position)
    {
        if (rules.InForceNow.Compiled.Snapshot.Documents.GetValueOrDefault(document)?.Find(position) is not { } known)
        {
            return null;
        }

        return Copy(document) is not { } sentences ? CitedSentence.Away
            : sentences.FirstOrDefault(s => s.Hash == known.Sha256) is { } found ? CitedSentence.Held(found.Text)
            : CitedSentence.Differs;
    }

    /// <summary>Every sentence of a document's copies; null where there is none that can be read.</summary>
    private List<LocatedSentence>? Copy(string document)
    {
        if (options.Value.Folder is not { Length: > 0 } folder)
        {
            return null;
        }

        try
        {
            List<LocatedSentence>? sentences = null;
            if (Text(Path.Combine(folder, document + ".sentences.tsv")) is { } table)
            {
                sentences = [.. SentenceTable.Read(table)];
            }

            if (Text(Path.Combine(folder, document + ".txt")) is { } whole)
            {
                sentences = [.. sentences ?? [], .. whole.Split('\n').SelectMany(SentenceSplitter.Split).Select(s => new LocatedSentence("", s))];
            }

            return sentences;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or DecoderFallbackException)
        {
            NotRead(logger, document, fault.GetType().Name);
            return null;
        }
    }

    private static string? Text(string path) => new FileInfo(path) is { Exists: true, Length: <= LargestCopy }
        ? File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true))
        : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The copy of {Document} in Documents:Folder cannot be read ({Fault}); its sentences are not quoted")]
    private static partial void NotRead(ILogger logger, string document, string fault);
}
