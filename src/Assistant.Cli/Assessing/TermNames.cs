using Assistant.RuleBase.Vocabulary;

namespace Assistant.Cli.Assessing;

/// <summary>Reads values of scenario attributes by identifier or by the vocabulary's words.</summary>
internal sealed class TermNames(SanctionsVocabulary vocabulary)
{
    /// <summary>The identifier a word stands for.</summary>
    /// <exception cref="InputException">The attribute has no such value.</exception>
    public string Read(string attribute, string word)
    {
        var terms = vocabulary.Attributes.GetValueOrDefault(attribute) ?? [];
        var term = terms.FirstOrDefault(t => t.Id.Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? terms.FirstOrDefault(t => t.Words.Contains(word, StringComparer.OrdinalIgnoreCase));
        return term?.Id ?? throw new InputException($"`{word}` is no value of {attribute}; use {string.Join(", ", terms.Select(t => t.Id))}");
    }
}
