using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.RuleBase.Packing;

/// <summary>Generated serializer of a pack's own two files.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, MaxDepth = 8)]
[JsonSerializable(typeof(PackManifest))]
[JsonSerializable(typeof(PackSignature))]
internal sealed partial class PackJson : JsonSerializerContext;
