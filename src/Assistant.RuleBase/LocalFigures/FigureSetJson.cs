using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.RuleBase.LocalFigures;

/// <summary>Generated serializer of a set's description.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, MaxDepth = 4)]
[JsonSerializable(typeof(FigureSetDescription))]
internal sealed partial class FigureSetJson : JsonSerializerContext;
