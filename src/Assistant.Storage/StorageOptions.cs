using System.ComponentModel.DataAnnotations;

namespace Assistant.Storage;

/// <summary>Where conversations and records are kept; section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder of the embedded database, <c>assistant.db</c>; made when missing. The host's <c>Data:Folder</c> unless set.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>A PostgreSQL connection string. Empty: the embedded database is used, and there is one instance.</summary>
    public string? PostgreSql { get; set; }

    /// <summary>Redis, as host:port[,options]; what several instances share of passing things. Empty: none, and nothing is lost but speed.</summary>
    public string? Redis { get; set; }

    /// <summary>How often one change is tried when others change the same, 1 to 20.</summary>
    [Range(1, 20)]
    public int ConflictAttempts { get; set; } = 5;

    /// <summary>How many changes may wait for the embedded database at once; more are refused.</summary>
    [Range(1, 1_000_000)]
    public int MaxWaitingWrites { get; set; } = 20_000;

    /// <summary>How long one statement may take, 1 s to 5 min.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan StatementLimit { get; set; } = TimeSpan.FromSeconds(10);
}
