using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Assistant.BotFramework.Connector;

/// <summary>Reads the bot's certificate with its private key.</summary>
internal static class BotCertificate
{
    /// <param name="file">PEM that holds both, or PKCS #12 (.pfx, .p12).</param>
    /// <param name="password">Of the file, or null for none.</param>
    /// <exception cref="CryptographicException">The file holds no such certificate.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static X509Certificate2 Read(string file, string? password) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".PFX" or ".P12" => X509CertificateLoader.LoadPkcs12FromFile(file, password),
        _ when string.IsNullOrEmpty(password) => X509Certificate2.CreateFromPemFile(file),
        _ => X509Certificate2.CreateFromEncryptedPemFile(file, password),
    };
}
