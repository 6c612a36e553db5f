using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading;

public sealed class FolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rules-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_on_disk_loads_like_texts_in_memory()
    {
        Write(SmallBase.Texts);

        Assert.Equal(Some.Snapshot(SmallBase.Texts).Version, RuleBaseLoader.Load(_folder.FullName).Version);
    }

    [Fact]
    public void Loading_a_broken_folder_throws_with_every_problem()
    {
        Write(Some.With(("rulebase.yaml", "kappa: 0.5", "kappa: 9"), ("states/ties.csv", "sole", "solo")));

        var thrown = Assert.Throws<InvalidRulesException>(() => RuleBaseLoader.Load(_folder.FullName));

        Assert.Equal(["rulebase.yaml", "states/ties.csv"], thrown.Problems.Select(p => p.File));
        Assert.Contains("did you mean `sole`?", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_to_be_unreadable()
    {
        var problem = Assert.Single(RuleBaseLoader.Check(new RuleFolder(Path.Combine(_folder.FullName, "none"))).Problems);

        Assert.Equal(".:1:1: RB016: the rules folder cannot be read; check that it exists and that you may read it", problem.ToString());
    }

    [Fact]
    public void A_file_beyond_all_measure_is_not_read()
    {
        Write(SmallBase.Texts);
        using (var huge = File.Create(Path.Combine(_folder.FullName, "claims", "huge.yaml")))
        {
            huge.SetLength(RuleBaseLimits.FileLength + 1L);
        }

        Assert.Equal(
            ["claims/huge.yaml:1:1: RB016: the file is larger than 8 MiB; split it"],
            RuleBaseLoader.Check(new RuleFolder(_folder.FullName)).Problems.Select(p => p.ToString()));
    }

    private void Write(IReadOnlyDictionary<string, string> texts)
    {
        foreach (var (path, text) in texts)
        {
            var file = new FileInfo(Path.Combine(_folder.FullName, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text);
        }
    }
}
