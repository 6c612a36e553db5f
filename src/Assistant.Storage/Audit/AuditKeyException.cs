namespace Assistant.Storage.Audit;

/// <summary>The key that signs the audit log cannot be used.</summary>
public sealed class AuditKeyException : Exception
{
    /// <summary>It cannot be read or made.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="inner">What went wrong.</param>
    public AuditKeyException(string path, Exception inner)
        : this(path, "the key of the audit log cannot be read or made; it must be an ECDSA key in PEM form in a folder the program may write (setting Audit:Key)", inner)
    {
    }

    private AuditKeyException(string path, string problem, Exception inner)
        : base($"{path}: {problem}", inner) => Problem = problem;

    /// <summary>What is wrong and how it is mended, without where the file lies: anybody may read it.</summary>
    public string Problem { get; }

    /// <summary>It can be read, and signs nothing.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="inner">What went wrong.</param>
    internal static AuditKeyException CannotSign(string path, Exception inner) => new(
        path,
        "the key of the audit log cannot sign; it is the public half, as `assistant audit key` gives it. Name the file with the private key with the setting Audit:Key",
        inner);
}
