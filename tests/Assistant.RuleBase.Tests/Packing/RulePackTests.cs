using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Packing;

/// <summary>One archive per version: the same bytes for the same content, and nothing in it that the manifest does not name.</summary>
public sealed class RulePackTests
{
    [Fact]
    public void A_packed_rule_base_loads_as_its_folder_does()
    {
        var pack = Read(Written());

        Assert.Equal(RealBase.Snapshot.Version, RuleBaseLoader.Check(pack).Snapshot!.Version);
        Assert.Equal(RealBase.Snapshot.Version.Hash, pack.Manifest.Hash);
        Assert.Equal(RealBase.Files, pack.ReadAll());
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_in_whatever_order_it_comes() =>
        Assert.Equal(Written(), Written(files: [.. RealBase.Files.Reverse()]));

    [Fact]
    public void A_signature_is_of_its_key_and_of_no_other()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pack = Read(Written(key));

        Assert.True(pack.IsSignedBy(key));
        Assert.False(pack.IsSignedBy(other));
        Assert.False(Read(Written()).IsSignedBy(key));
    }

    [Fact]
    public void A_changed_file_is_found_out()
    {
        var changed = Rezipped(Written(), (name, bytes) => name == "claims/trade.yaml" ? [.. bytes, (byte)'\n'] : bytes);

        Assert.Contains("claims/trade.yaml is missing or is not what the manifest says", Refusal(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_manifest_breaks_the_signature()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var changed = Rezipped(Written(key), (name, bytes) => name == "manifest.json"
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(RealBase.Snapshot.Version.Number, "9.9.9", StringComparison.Ordinal))
            : bytes);

        Assert.False(Read(changed).IsSignedBy(key));
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/etc/outside.yaml")]
    [InlineData("claims/../../outside.yaml")]
    [InlineData("claims\\outside.yaml")]
    [InlineData("C:/outside.yaml")]
    [InlineData(".hidden.yaml")]
    [InlineData("claims/run.sh")]
    [InlineData("claims//two.yaml")]
    [InlineData("claims/schwarz\u0000.yaml")]
    public void A_name_that_points_elsewhere_is_refused(string name) =>
        Assert.Contains("a file it must not", Refusal(Rezipped(Written(), (_, bytes) => bytes, name)), StringComparison.Ordinal);

    [Fact]
    public void A_file_the_manifest_does_not_name_is_refused() =>
        Assert.Contains("does not name claims/extra.yaml", Refusal(Rezipped(Written(), (_, bytes) => bytes, "claims/extra.yaml")), StringComparison.Ordinal);

    [Fact]
    public void A_bomb_is_not_unfolded()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var refusal = Refusal(Zip(("claims/bomb.yaml", new byte[200 * 1024 * 1024])));

        Assert.Contains("unfolds to more than", refusal, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 500L * 1024 * 1024);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("name: not a pack")]
    public void What_is_no_archive_is_refused_in_words(string text) => Assert.Contains("no whole pack", Refusal(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[null]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":null}""")]
    [InlineData("""{"format":1,"version":null,"hash":"x","files":[]}""")]
    [InlineData("""{"format":1,"version":"1","hash":null,"files":[]}""")]
    [InlineData("""{"format":null,"version":"1","hash":"x","files":[]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":null,"length":1,"sha256":"x"}]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":"a.yaml","length":1,"sha256":null}]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":"a.yaml","length":null,"sha256":"x"}]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":1,"length":1,"sha256":"x"}]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":"a.yaml","length":99999999999,"sha256":"x"}]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{}]}""")]
    public void A_manifest_that_is_none_is_refused_in_words(string manifest) =>
        Assert.Contains("no whole pack", Refusal(Zip(("manifest.json", Encoding.UTF8.GetBytes(manifest)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":"a.yaml","length":-1,"sha256":"x"}]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":"manifest.json","length":1,"sha256":"x"}]}""")]
    [InlineData("""{"format":1,"version":"1","hash":"x","files":[{"path":"../a.yaml","length":2,"sha256":"x"}]}""")]
    public void A_manifest_that_names_what_is_not_there_is_refused(string manifest) =>
        Assert.Contains("is not what the manifest says", Refusal(Zip(("manifest.json", Encoding.UTF8.GetBytes(manifest)), ("a.yaml", "[]"u8.ToArray()))), StringComparison.Ordinal);

    [Fact]
    public void A_file_named_twice_is_refused()
    {
        var file = $$"""{"path":"a.yaml","length":2,"sha256":"{{Convert.ToHexStringLower(SHA256.HashData("[]"u8))}}"}""";
        var manifest = $$"""{"format":1,"version":"1","hash":"x","files":[{{file}},{{file}}]}""";

        Assert.Contains("a.yaml is missing", Refusal(Zip(("manifest.json", Encoding.UTF8.GetBytes(manifest)), ("a.yaml", "[]"u8.ToArray()))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"algorithm":"ECDSA-SHA256","key":"k","value":"no base64 at all"}""")]
    public void A_signature_that_is_none_vouches_for_nothing(string signature)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.False(Read(Rezipped(Written(key), (name, bytes) => name == "signature.json" ? Encoding.UTF8.GetBytes(signature) : bytes)).IsSignedBy(key));
    }

    [Fact]
    public void A_pack_that_is_not_there_is_named_without_the_way_to_it()
    {
        var missing = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "gone.rulepack");

        Assert.StartsWith("gone.rulepack:1:1: RB016", Assert.Throws<InvalidRulesException>(() => RulePack.Read(missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_cut_or_flipped_anywhere_never_loads_as_something_else()
    {
        var whole = Written(files: Small);
        var random = new Random(11);
        for (var i = 0; i < 400; i++)
        {
            var spoilt = i % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            if (i % 2 == 1)
            {
                spoilt[random.Next(spoilt.Length)] ^= (byte)(1 << random.Next(8));
            }

            try
            {
                Assert.Equal(Small, Read(spoilt).ReadAll());
            }
            catch (InvalidRulesException refused)
            {
                Assert.All(refused.Problems, p => Assert.Equal(ProblemCodes.BadPack, p.Code));
            }
        }
    }

    [Fact]
    public void A_required_signature_that_is_missing_or_foreign_is_refused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}{PackSource.Extension}");
        try
        {
            File.WriteAllBytes(file, Written(key));
            Assert.NotEmpty(PackSource.Open(file, key.ExportSubjectPublicKeyInfoPem()).ReadAll());
            Assert.Equal(ProblemCodes.BadSignature, Assert.Throws<InvalidRulesException>(() => PackSource.Open(file, other.ExportSubjectPublicKeyInfoPem())).Problems[0].Code);

            File.WriteAllBytes(file, Written());
            Assert.Contains("not signed", Assert.Throws<InvalidRulesException>(() => PackSource.Open(file, key.ExportSubjectPublicKeyInfoPem())).Message, StringComparison.Ordinal);
            Assert.Contains("no ECDSA key", Assert.Throws<InvalidRulesException>(() => PackSource.Open(file, "nonsense")).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<RuleFile> Small => [.. SmallBase.Texts.Select(t => new RuleFile(t.Key, t.Value)).OrderBy(f => f.Path, StringComparer.Ordinal)];

    private static byte[] Written(ECDsa? key = null, IReadOnlyList<RuleFile>? files = null)
    {
        using var stream = new MemoryStream();
        RulePackWriter.Write(stream, RealBase.Snapshot.Version, files ?? RealBase.Files, key);
        return stream.ToArray();
    }

    private static RulePack Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return RulePack.Read(stream, "test.rulepack");
    }

    private static string Refusal(byte[] bytes)
    {
        var refused = Assert.Throws<InvalidRulesException>(() => Read(bytes));
        Assert.Equal(ProblemCodes.BadPack, refused.Problems[0].Code);
        return refused.Message;
    }

    private static byte[] Rezipped(byte[] pack, Func<string, byte[], byte[]> change, string? extra = null)
    {
        using var archive = new ZipArchive(new MemoryStream(pack), ZipArchiveMode.Read);
        var entries = archive.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return (entry.FullName, change(entry.FullName, bytes.ToArray()));
        }).ToList();
        return Zip([.. entries, .. extra is null ? [] : (IEnumerable<(string, byte[])>)[(extra, "[]"u8.ToArray())]]);
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return target.ToArray();
    }
}
