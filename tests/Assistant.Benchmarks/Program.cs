using Assistant.Benchmarks.Hosting;
using Assistant.Benchmarks.Quick;
using BenchmarkDotNet.Running;

return args switch
{
    ["--check", ..] => await Regression.CheckAsync(Console.Out),
    ["--hello", .. var rest] => Hello.Run(rest),
    ["--quick", .. var options] => await QuickRun.PrintAsync(Console.Out, json: options.Contains("--json"), [.. options.Where(a => !a.StartsWith("--", StringComparison.Ordinal))]),
    _ => RunAll(args),
};

static int RunAll(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
    return 0;
}
