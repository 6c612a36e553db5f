using System.Security.Cryptography;
using Assistant.RuleBase;
using Assistant.RuleBase.Packing;

namespace Assistant.Cli.Content;

/// <summary>A key named on the command line.</summary>
internal static class KeyFile
{
    /// <summary>The PEM text of a file.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static string Text(string option, string path, string folder)
    {
        try
        {
            return File.ReadAllText(Path.GetFullPath(path, folder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{option} {path}: the key file cannot be read; check the path");
        }
    }

    /// <summary>The key in a file.</summary>
    /// <exception cref="InputException">It cannot be read, or holds no ECDSA key.</exception>
    public static ECDsa Read(string option, string path, string folder)
    {
        try
        {
            return PackSource.Key(Text(option, path, folder));
        }
        catch (InvalidRulesException wrong)
        {
            throw new InputException($"{option} {path}: {wrong.Problems[0].Message}");
        }
    }
}
