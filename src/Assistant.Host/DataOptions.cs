using Assistant.RuleBase.Live;

namespace Assistant.Host;

/// <summary>Where the host keeps what it must not lose; section <c>Data</c>.</summary>
internal sealed class DataOptions
{
    /// <summary>A folder it may write; made when missing.</summary>
    public string Folder { get; set; } = RuleHistory.DefaultData;
}
