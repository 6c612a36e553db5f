using System.Security.Cryptography;
using System.Text;
using Assistant.Planner;
using Assistant.RuleBase;
using Assistant.Scoring;

namespace Assistant.Storage.Sharing;

/// <summary>What shared answers are named and locked with: the instances' common secret and their program, so that neither another's nor an older program's answers are taken.</summary>
internal sealed class SharedAnswerKeys
{
    private const int Length = 32;

    private static readonly string Program = string.Join(
        ' ', new[] { typeof(QuestionAnswerer), typeof(ResponseScorer), typeof(RuleBaseSnapshot) }.Select(type => type.Assembly.ManifestModule.ModuleVersionId));

    private readonly byte[] _naming;

    /// <param name="secret">At least 16 bytes that every instance knows and Redis does not.</param>
    public SharedAnswerKeys(byte[] secret)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, 16);
        _naming = Derive(secret, "names of shared answers");
        Locking = Derive(secret, "shared answers");
    }

    /// <summary>The key of AES-256-GCM.</summary>
    public byte[] Locking { get; }

    /// <summary>What an answer is called: nobody without the secret can tell, or try out, which question that is.</summary>
    /// <param name="key">Of the answer cache.</param>
    public string Name(string key) => "answer:" + Convert.ToHexStringLower(HMACSHA256.HashData(_naming, Encoding.UTF8.GetBytes($"{key} {Program}")));

    private static byte[] Derive(byte[] secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, info: Encoding.UTF8.GetBytes("assistant: " + purpose));
}
