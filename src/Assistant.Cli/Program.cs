using Assistant.Cli;

// ask          a question in, a cited answer out         Commands/AskCommand.cs
// assess       one state, or a table of episodes         Commands/AssessCommand.cs
// eval         answers and rankings measured           Commands/EvalCommand.cs
// rules check  every mistake in rules/, with its place   Commands/RulesCheckCommand.cs
return await AssistantCli.RunAsync(args, CliConsole.OfProcess());
