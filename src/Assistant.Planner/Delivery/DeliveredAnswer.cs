using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Delivery;

/// <summary>An answer that left the house, with what is needed to show it again and to make it anew.</summary>
/// <param name="Answer">As delivered, its identifier included.</param>
/// <param name="Context">The conversation the question was read in, before it.</param>
/// <param name="Options">How it was to be answered.</param>
/// <param name="Asker">Who got it.</param>
/// <param name="At">When.</param>
public sealed record DeliveredAnswer(Answer Answer, ConversationContext Context, AnswerOptions Options, Asker Asker, DateTimeOffset At);
