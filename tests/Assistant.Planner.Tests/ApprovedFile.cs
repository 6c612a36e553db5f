namespace Assistant.Planner.Tests;

/// <summary>A text that was read and approved.</summary>
/// <remarks>After a wanted change run the tests once with APPROVE=1 and read the difference before committing it.</remarks>
internal static class ApprovedFile
{
    public static async Task HoldsAsync(string name, string text)
    {
        var file = Path.Combine(Some.Folder("tests"), "Assistant.Planner.Tests", "Approved", name + ".txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            await File.WriteAllTextAsync(file, text);
        }

        Assert.Equal((await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"), text);
    }
}
