using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>Reads the rules folder as it stood in a git revision, without touching the working copy.</summary>
/// <remarks>git runs as a process of its own, never through a shell, within bounds of time and size.</remarks>
internal sealed partial class GitArchive(string folder, TimeProvider time)
{
    private const int MostBytes = 256 * 1024 * 1024;
    private const int MostOfAMessage = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>All content files of a revision, in ordinal order.</summary>
    /// <exception cref="InputException">The revision, the repository or git itself is missing.</exception>
    public IReadOnlyList<RuleFile> Read(string revision, CancellationToken cancellationToken)
    {
        if (!Revision().IsMatch(revision) || revision.Contains("..", StringComparison.Ordinal))
        {
            throw new InputException($"{revision}: neither a folder, nor a .rulepack file, nor a git revision such as HEAD~1, v1.0.0 or main");
        }

        var commit = Encoding.ASCII.GetString(Run(
            ["rev-parse", "--verify", "--quiet", revision + "^{commit}"],
            _ => $"{revision}: no such folder, and git knows no such revision of {folder}",
            cancellationToken)).Trim();
        return Unpack(Run(["archive", "--format=tar", commit], said => $"{revision}: git has no rules there ({said})", cancellationToken), revision);
    }

    private static List<RuleFile> Unpack(byte[] tar, string revision)
    {
        var files = new List<RuleFile>();
        using var reader = new TarReader(new MemoryStream(tar));
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry is not { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile, DataStream: { } data } || !RuleFolder.Holds(entry.Name))
            {
                continue;
            }

            if (entry.Length > RuleBaseLimits.FileLength || files.Count == RuleBaseLimits.Files)
            {
                throw new InputException($"{revision}: {entry.Name} is too large, or there are too many files for a rule base");
            }

            using var text = new StreamReader(data, Encoding.UTF8);
            files.Add(new RuleFile(entry.Name, text.ReadToEnd()));
        }

        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private byte[] Run(string[] arguments, Func<string, string> failed, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        using var process = Start(arguments);
        try
        {
            process.StandardInput.Close();
            var errors = BoundedAsync(process.StandardError.BaseStream, MostOfAMessage, both.Token);
            var output = BoundedAsync(process.StandardOutput.BaseStream, MostBytes, both.Token).GetAwaiter().GetResult();
            var said = Encoding.UTF8.GetString(errors.GetAwaiter().GetResult()).Split('\n')[0].Trim();
            process.WaitForExitAsync(both.Token).GetAwaiter().GetResult();
            return process.ExitCode == 0 ? output : throw new InputException(failed(said));
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new InputException($"git did not finish within {Patience.TotalSeconds:0} seconds; compare with a folder or a .rulepack file instead");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) ?? throw new InputException("git could not be started");
        }
        catch (Win32Exception)
        {
            throw new InputException("git is not installed here, and a revision needs it; name a folder or a .rulepack file instead");
        }
    }

    /// <summary>Reads up to a bound; what a message says beyond it is dropped, a larger archive is refused.</summary>
    private static async Task<byte[]> BoundedAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (read.Length + count <= most)
            {
                read.Write(buffer, 0, count);
            }
            else if (most == MostBytes)
            {
                throw new InputException($"git gave more than {MostBytes / (1024 * 1024)} MiB; is this the rules folder?");
            }
        }

        return read.ToArray();
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._/@{}^~+-]{0,199}$", RegexOptions.None, 200)]
    private static partial Regex Revision();
}
