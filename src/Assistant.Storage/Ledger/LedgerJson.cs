using System.Text.Json.Serialization;

namespace Assistant.Storage.Ledger;

/// <summary>Generated serializers of the ledger.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LedgerAssessment))]
[JsonSerializable(typeof(LedgerOutcome))]
[JsonSerializable(typeof(LedgerFacts))]
internal sealed partial class LedgerJson : JsonSerializerContext;
