using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Questions;

namespace Assistant.Storage.Archive;

/// <summary>Generated serializers of what is kept with an answer, and of what the log tells of it: names instead of numbers, so that a new one never shifts an old.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationContext), TypeInfoPropertyName = "StoredContext")]
[JsonSerializable(typeof(IReadOnlyList<SentenceLayout>), TypeInfoPropertyName = "Layouts")]
[JsonSerializable(typeof(AnswerMaking))]
[JsonSerializable(typeof(AnswerOptions))]
[JsonSerializable(typeof(AnswerFacts))]
internal sealed partial class StoredAnswerJson : JsonSerializerContext;
