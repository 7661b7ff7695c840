namespace Leveransstrategi.Application.Features.Sok;

/// <summary>
/// Sökpost (one findable thing): rubrik, text och adress för något som går att söka fram, med sina indextermer. Mekanik och ingen
/// egen sanning: posterna skrivs om av <see cref="Sokindexerare"/> i samma transaktion som det de beskriver ändras.
/// </summary>
public sealed class Sokpost
{
    /// <summary>Längsta slag (maximum length in characters).</summary>
    public const int MaxLangdTyp = 40;

    /// <summary>Längsta nyckel och adress (maximum length in characters).</summary>
    public const int MaxLangdNyckel = 250;

    /// <summary>Längsta rubrik (maximum length in characters).</summary>
    public const int MaxLangdTitel = 500;

    /// <summary>Identitet (id), ett tal därför att båda databasernas fulltext kräver det.</summary>
    public long Id { get; private init; }

    /// <summary>Roten som posten hör till (the root it belongs to); den skrivs om som helhet.</summary>
    public required Guid Rot { get; init; }

    /// <summary>Slag (kind), en av <see cref="Sokslag.Typ"/>.</summary>
    public required string Typ { get; init; }

    /// <summary>Objektets nyckel (stable key of the thing).</summary>
    public required string ObjektNyckel { get; init; }

    /// <summary>Rubrik (title).</summary>
    public required string Titel { get; init; }

    /// <summary>Sammanhang (context), till exempel dokumentet som ett avsnitt hör till.</summary>
    public required string? Sammanhang { get; init; }

    /// <summary>Text (original text) som utdraget tas ur.</summary>
    public required string Text { get; init; }

    /// <summary>Adress i portalen (permanent address).</summary>
    public required string Url { get; init; }

    /// <summary>Om posten bara får ses av den som får läsa utkast (draft).</summary>
    public required bool ArUtkast { get; init; }

    /// <summary>Första dagen som det beskrivna gäller, om känd (first day).</summary>
    public required DateOnly? GallerFran { get; init; }

    /// <summary>Sista dagen som det beskrivna gäller, om bestämd (last day, inclusive).</summary>
    public required DateOnly? GallerTill { get; init; }

    /// <summary>Om det hittas också sedan det upphört, när ingen dag är vald (findable after its end).</summary>
    public required bool SoksAvenEfterat { get; init; }

    /// <summary>Längsta avtryck (length in characters).</summary>
    public const int LangdAvtryck = 64;

    /// <summary>Avtryck av underlaget (fingerprint, SHA-256): ett oförändrat underlag behöver inte skrivas om.</summary>
    public required string Avtryck { get; init; }

    /// <summary>Rubrikens indextermer (index terms of the title).</summary>
    public required string Titeltermer { get; init; }

    /// <summary>Alla indextermer (all index terms).</summary>
    public required string Termer { get; init; }
}

/// <summary>Sökterm (index term of one thing): används bara där databasen saknar fulltext.</summary>
public sealed class Sokterm
{
    /// <summary>Termen (the term).</summary>
    public required string Term { get; init; }

    /// <summary>Posten (the thing).</summary>
    public long SokpostId { get; init; }

    /// <summary>Vikt (weight).</summary>
    public required int Vikt { get; init; }

    /// <summary>Posten (the thing).</summary>
    public Sokpost? Sokpost { get; init; }
}

/// <summary>Sökindexets läge (state of the index): vilken version av reglerna och vilken motor det är byggt för.</summary>
public sealed class Sokindexlage
{
    /// <summary>Den enda radens identitet (id of the only row).</summary>
    public const int EndaId = 1;

    /// <summary>Längsta version (maximum length in characters).</summary>
    public const int MaxLangdVersion = 40;

    /// <summary>Identitet (id).</summary>
    public int Id { get; init; }

    /// <summary>Version som indexet är byggt med (version built with); tom när det inte är byggt.</summary>
    public required string Version { get; init; }
}
