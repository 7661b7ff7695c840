using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Web.Tests.Avtal.Ocds;

/// <summary>
/// OCDS-schemat (JSON Schema, draft 4) med tilläggen infogade, så som standarden föreskriver: JSON Merge Patch. Schemat använder få ord;
/// ett ord som inte prövas fäller provet, så att inget blir oprövat i tysthet. Fält som varken schemat eller tilläggen har är också fel.
/// </summary>
internal sealed class Ocdsschema
{
    private static readonly HashSet<string> beskrivande =
    [
        "$schema", "codelist", "default", "definitions", "deprecated", "deprecatedVersion", "description", "id", "omitWhenMerged", "openCodelist", "title", "versionId", "wholeListMerge",
    ];

    private readonly JsonObject utgava;
    private readonly JsonObject paket;
    private readonly List<string> fel = [];

    public Ocdsschema()
    {
        utgava = Las("release-schema.json");
        Infoga(utgava, Las("lots-schema.json"));
        Infoga(utgava, Las("techniques-schema.json"));
        paket = Las("release-package-schema.json");
        // Paketets schema pekar på utgåvans med en adress; här är det utgåvan med tilläggen.
        paket["properties"]!["releases"]!["items"] = new JsonObject { ["$ref"] = "#" };
    }

    public IReadOnlyList<string> Prova(JsonNode data)
    {
        fel.Clear();
        Prova(paket, data, "paket");
        return fel;
    }

    private static JsonObject Las(string namn)
    {
        using var strom = typeof(Ocdsschema).Assembly.GetManifestResourceStream($"ocds/{namn}")!;
        return JsonNode.Parse(strom)!.AsObject();
    }

    private static void Infoga(JsonObject mal, JsonObject tillagg)
    {
        foreach (var (namn, varde) in tillagg)
        {
            if (varde is JsonObject del && mal[namn] is JsonObject redan)
                Infoga(redan, del);
            else
                mal[namn] = varde?.DeepClone();
        }
    }

    private void Prova(JsonObject schema, JsonNode? data, string plats)
    {
        if (schema["$ref"]?.GetValue<string>() is { } hanvisning)
        {
            var mal = hanvisning == "#" ? utgava : hanvisning["#/definitions/".Length..].Split('/').Aggregate((JsonNode)utgava["definitions"]!, (nod, led) => nod[led] ?? throw new InvalidOperationException($"Schemat saknar {hanvisning}."));
            Prova(mal.AsObject(), data, plats);
            return;
        }

        foreach (var (ord, krav) in schema.Where(par => !beskrivande.Contains(par.Key)))
            Prova(ord, krav!, schema, data, plats);
    }

    private void Prova(string ord, JsonNode krav, JsonObject schema, JsonNode? data, string plats)
    {
        switch (ord)
        {
            case "type" when !Typer(krav).Contains(Typ(data)) && !(Typ(data) == "integer" && Typer(krav).Contains("number")):
                fel.Add($"{plats} är {Typ(data)} och ska vara {string.Join(" eller ", Typer(krav))}");
                break;
            case "enum" when !krav.AsArray().Any(en => JsonNode.DeepEquals(en, data)):
                fel.Add($"{plats} har värdet {data} som inte finns i listan");
                break;
            case "required" when data is JsonObject objekt:
                fel.AddRange(krav.AsArray().Where(namn => !objekt.ContainsKey(namn!.GetValue<string>())).Select(namn => $"{plats} saknar {namn}"));
                break;
            case "properties" when data is JsonObject objekt:
                foreach (var (namn, varde) in objekt)
                {
                    if (krav[namn] is JsonObject falt)
                        Prova(falt, varde, $"{plats}.{namn}");
                    else if (schema["patternProperties"] is not JsonObject monster || !monster.Any(par => Regex.IsMatch(namn, par.Key)))
                        fel.Add($"{plats}.{namn} finns inte i schemat");
                }

                break;
            case "items" when data is JsonArray lista:
                for (var i = 0; i < lista.Count; i++)
                    Prova(krav.AsObject(), lista[i], $"{plats}[{i}]");
                break;
            case "minItems" when data is JsonArray lista && lista.Count < krav.GetValue<int>():
            case "minProperties" when data is JsonObject objekt && objekt.Count < krav.GetValue<int>():
            case "minLength" when Typ(data) == "string" && data!.GetValue<string>().Length < krav.GetValue<int>():
                fel.Add($"{plats} är tom");
                break;
            case "uniqueItems" when data is JsonArray lista && lista.Select(en => en?.ToJsonString()).Distinct().Count() != lista.Count:
                fel.Add($"{plats} har samma sak två gånger");
                break;
            case "pattern" when Typ(data) == "string" && !Regex.IsMatch(data!.GetValue<string>(), krav.GetValue<string>()):
                fel.Add($"{plats} har fel form");
                break;
            case "format" when Typ(data) == "string" && !HarForm(krav.GetValue<string>(), data!.GetValue<string>()):
                fel.Add($"{plats} är ingen {krav}: {data}");
                break;
            case "type" or "enum" or "required" or "properties" or "patternProperties" or "items" or "minItems" or "minProperties" or "minLength" or "uniqueItems" or "pattern" or "format":
                break;
            default:
                throw new InvalidOperationException($"Schemats ord {ord} prövas inte.");
        }
    }

    private static bool HarForm(string form, string text) => form switch
    {
        "date-time" => text.Length >= 20 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "email" => text.Contains('@', StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"Formen {form} prövas inte."),
    };

    private static IEnumerable<string> Typer(JsonNode krav) => krav is JsonArray flera ? flera.Select(en => en!.GetValue<string>()) : [krav.GetValue<string>()];

    private static string Typ(JsonNode? data) => data?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => data.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
    };
}
