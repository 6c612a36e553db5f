using System.CommandLine;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant completion</c>: what a shell needs to complete commands and options as one types.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _assistant() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(assistant "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _assistant assistant
        """;

    private const string Zsh = """
        #compdef assistant
        _assistant() {
          local -a found
          found=(${(f)"$(assistant "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)"})
          compadd -- "${found[@]}" || _files
        }
        compdef _assistant assistant
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName assistant -ScriptBlock {
          param($word, $ast, $position)
          assistant "[suggest:$position]" "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal) { ["bash"] = Bash, ["zsh"] = Zsh, ["pwsh"] = PowerShell };

    public static Command Create(CliConsole console)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints what a shell needs to complete commands and options.") { shell };
        command.SetAction(parsed =>
        {
            console.Out.WriteLine(Scripts[parsed.GetRequiredValue(shell)]);
            return ExitCodes.Done;
        });
        return command;
    }
}
