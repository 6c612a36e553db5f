using Assistant.RuleBase.Live;

namespace Assistant.Host;

/// <summary>Where the host keeps what it must not lose; section <c>Data</c>.</summary>
internal sealed class DataOptions
{
    /// <summary>A folder it may write; made when missing. Every turn waits until this disk has it: on a busy server take one that other programs do not write to much.</summary>
    public string Folder { get; set; } = RuleHistory.DefaultData;
}
