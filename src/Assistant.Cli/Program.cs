using Assistant.Cli;

// ask          a question in, a cited answer out         Commands/AskCommand.cs
// assess       one state, or a table of episodes         Commands/AssessCommand.cs
// eval         answers and rankings measured              Commands/EvalCommand.cs
// audit ...    what the host recorded: audit, replay, ledger, feedback, people, stats, pause   Commands/Records/
// rules ...    for those who keep the rules              Commands/Rules/, one file per command
return await AssistantCli.RunAsync(args, CliConsole.OfProcess());
