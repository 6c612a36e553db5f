using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>Finds rules and prompts as the host does, and says it in the words of the command line when there are none.</summary>
/// <param name="start">The folder the search begins in.</param>
/// <param name="shipped">The folder of the program.</param>
internal sealed class ContentFolders(string start, string shipped)
{
    /// <summary>The rules folder, as a full path.</summary>
    /// <exception cref="InputException">The folder named holds no rule base, or none is found.</exception>
    public string Rules(string? named) => Find(ContentFolder.Rules, "--rules", named);

    /// <summary>The prompts folder, as a full path.</summary>
    /// <exception cref="InputException">The folder named is none, or none is found.</exception>
    public string Prompts(string? named) => Find(ContentFolder.Prompts, "--prompts", named);

    private string Find(ContentFolder content, string option, string? named)
    {
        try
        {
            return ContentFolder.Find(content, named, start, shipped);
        }
        catch (InvalidRulesException missing)
        {
            throw new InputException($"{option} {missing.Problems[0].File}: {missing.Problems[0].Message}");
        }
    }
}
