namespace Assistant.Storage.Audit;

/// <summary>What the audit log keeps; section <c>Audit</c>.</summary>
public sealed class AuditOptions
{
    /// <summary>
    /// The PEM file with the ECDSA key that signs checkpoints; <c>audit.key.pem</c> in the data folder unless set, made on first use. Instances on one database must
    /// share it: give it when they have data folders of their own.
    /// </summary>
    public string? Key { get; set; }

    /// <summary>Whether questions are kept as text. When off, their salted hash alone is kept, and an answer can be shown again but not recomputed. Default true.</summary>
    public bool Questions { get; set; } = true;
}
