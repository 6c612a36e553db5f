using System.CommandLine;
using Assistant.Cli.Content;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase;
using Assistant.RuleBase.Packing;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant rules unpack</c>: a packed version as a folder again, or held to its manifest and signature alone.</summary>
internal static class RulesUnpackCommand
{
    public static Command Create(CliConsole console)
    {
        var pack = new Argument<string>("pack") { Description = "A file that `assistant rules pack` wrote." };
        var to = new Option<string?>("--to") { Description = "The folder to write; it must be empty or missing.", HelpName = "DIR" };
        var verify = new Option<bool>("--verify") { Description = "Only hold the pack to its manifest, and to the key if one is named." };
        var key = new Option<string?>("--public-key") { Description = "A PEM file with the public key the pack must be signed with.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "What was found, as JSON." };
        var command = new Command("unpack", "Writes a packed version as a folder, or verifies it.") { pack, to, verify, key, json };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(to);
            if (folder is null != parsed.GetValue(verify))
            {
                throw new InputException("unpack needs --to DIR, or --verify; see assistant rules unpack --help");
            }

            var file = Path.GetFullPath(parsed.GetRequiredValue(pack), console.Folder);
            var publicKey = parsed.GetValue(key) is { } named ? KeyFile.Text("--public-key", named, console.Folder) : null;
            var read = PackSource.Verified(file, publicKey, parsed.GetRequiredValue(pack));
            if (folder is not null)
            {
                Write(Path.GetFullPath(folder, console.Folder), read);
            }

            var signature = publicKey is not null ? "signed with this key" : read.Signature is null ? "not signed" : "signed, not verified: name the key with --public-key";
            var text = FormattableString.Invariant($"rule base {read.Manifest.Version} (sha256:{read.Manifest.Hash}): {read.Manifest.Files.Count} files, whole; {signature}");
            console.Out.Write(parsed.GetValue(json)
                ? JsonReport.Of(
                    "rules unpack", true, new RuleBaseVersion(read.Manifest.Version, read.Manifest.Hash), new { files = read.Manifest.Files.Count, text }, [new { file, signature, folder }])
                : text + "\n");
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(string folder, RulePack pack)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new InputException($"--to {folder}: the folder is not empty; name another, or `assistant rules rollback` to go back to an earlier version");
            }

            RuleFolderWriter.Replace(folder, pack.ReadAll());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--to {folder}: the folder cannot be written");
        }
    }
}
