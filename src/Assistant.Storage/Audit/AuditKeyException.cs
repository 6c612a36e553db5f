namespace Assistant.Storage.Audit;

/// <summary>The key that signs the audit log cannot be used.</summary>
/// <param name="path">Its file.</param>
/// <param name="inner">What went wrong.</param>
public sealed class AuditKeyException(string path, Exception inner) : Exception(
    $"{path}: the key of the audit log cannot be read or made; it must be an ECDSA key in PEM form in a folder the program may write (setting Audit:Key)", inner);
