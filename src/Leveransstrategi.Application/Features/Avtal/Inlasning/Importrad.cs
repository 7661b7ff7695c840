namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Importutfall (outcome of a row).</summary>
public enum Importutfall
{
    /// <summary>Ny (created).</summary>
    Ny = 1,

    /// <summary>Ändrad (changed).</summary>
    Andrad = 2,

    /// <summary>Oförändrad (already there).</summary>
    Oforandrad = 3,

    /// <summary>Används inte (not used), utan att vara ett fel.</summary>
    Utelamnad = 4,

    /// <summary>Fel (error).</summary>
    Fel = 5,
}

/// <summary>Importrad (result of a row), från torrkörningen eller körningen.</summary>
public sealed class Importrad
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 1000;

    /// <summary>Längsta kolumn och post (maximum length in characters).</summary>
    public const int MaxLangdKort = 250;

    /// <summary>Identitet (id).</summary>
    public required Guid Id { get; init; }

    /// <summary>Importen (the import).</summary>
    public required Guid ImportId { get; init; }

    /// <summary>Raden i filen (line).</summary>
    public required int Rad { get; init; }

    /// <summary>Utfall (outcome).</summary>
    public required Importutfall Utfall { get; init; }

    /// <summary>Vad raden handlar om (what it is about): avtalets nummer, leverantörens namn.</summary>
    public required string? Post { get; init; }

    /// <summary>Kolumnen eller kolumnerna som är fel (columns at fault).</summary>
    public required string? Kolumn { get; init; }

    /// <summary>Skälet (reason).</summary>
    public required string? Text { get; init; }

    /// <summary>Sidan i portalen (address) för det som raden blev.</summary>
    public required string? Adress { get; init; }
}

/// <summary>Importverkan (effect of an import): en sak som den skapade eller ändrade, med det som behövs för att ångra.</summary>
public sealed class Importverkan
{
    /// <summary>Identitet (id).</summary>
    public required Guid Id { get; init; }

    /// <summary>Importen (the import).</summary>
    public required Guid ImportId { get; init; }

    /// <summary>Ordning (order) i importen.</summary>
    public required int Ordning { get; init; }

    /// <summary>Vad det är (what): leverantör, ramavtal eller avrop.</summary>
    public required Importslag Slag { get; init; }

    /// <summary>Saken (the object).</summary>
    public required Guid Objekt { get; init; }

    /// <summary>Vad den heter (its label) i förklaringar.</summary>
    public required string Namn { get; init; }

    /// <summary>Det som gällde före (previous values), som JSON; inget när saken skapades.</summary>
    public required string? Fore { get; init; }

    /// <summary>Sakens märke efter importen (its token after the import).</summary>
    public Guid Marke { get; set; }
}
