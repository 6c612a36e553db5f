using System.CommandLine;
using System.Security.Cryptography;
using Assistant.Cli.Checking;
using Assistant.Cli.Content;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant rules pack</c>: one version as one file.</summary>
internal static class RulesPackCommand
{
    private const string Name = "rules pack";
    private const string Refusal = "only rules without a problem are packed";

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var output = new Option<string?>("--out") { Description = "The file to write; otherwise rulebase-VERSION.rulepack here.", HelpName = "FILE" };
        var key = new Option<string?>("--key") { Description = "A PEM file with the ECDSA private key to sign with.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "What was written, as JSON." };
        var command = new Command("pack", "Writes this version of the rules as one archive: same content, same bytes.") { output, key, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = content.OwnRulesFolder(parsed, console);
            var report = RulesChecker.Check(folder, console, cancellationToken);
            if (report.Errors > 0)
            {
                console.Error.Write(CheckText.Of(report, new ShownPaths(folder, console.Folder)));
                console.Error.WriteLine(Refusal);
                if (parsed.GetValue(json))
                {
                    console.Out.Write(JsonReport.Of(Name, false, report.Version, new { errors = report.Errors, text = Refusal }, CheckJson.Items(report, new ShownPaths(folder, console.Folder))));
                }

                return Task.FromResult(ExitCodes.Wrong);
            }

            var source = new RuleFolder(folder);
            var (version, files) = (RuleBaseLoader.Check(source).Snapshot!.Version, source.ReadAll());
            var signed = parsed.GetValue(key) is not null;
            var bytes = Packed(version, files, parsed.GetValue(key) is { } file ? KeyFile.Read("--key", file, console.Folder) : null);
            var target = Path.GetFullPath(parsed.GetValue(output) ?? $"rulebase-{version.Number}{PackSource.Extension}", console.Folder);
            Write(target, bytes);

            var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var text = FormattableString.Invariant(
                $"{ShownPaths.Of(target, console.Folder)}: rule base {version.Number} (sha256:{version.Hash}), {files.Count} files, {bytes.Length} bytes, sha256 {sha}; {(signed ? "signed" : "not signed, name a key with --key")}");
            console.Out.Write(parsed.GetValue(json)
                ? JsonReport.Of(Name, true, version, new { files = files.Count, bytes = bytes.Length, text }, [new { file = target, sha256 = sha, signed }])
                : text + "\n");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static byte[] Packed(RuleBase.RuleBaseVersion version, IReadOnlyList<RuleFile> files, ECDsa? key)
    {
        using (key)
        using (var stream = new MemoryStream())
        {
            RulePackWriter.Write(stream, version, files, key);
            return stream.ToArray();
        }
    }

    private static void Write(string target, byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(target, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{target}: the file cannot be written; name another with --out");
        }
    }
}
