namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>Brevläge (state of a letter) i utkorgen.</summary>
public enum Brevlage
{
    /// <summary>Väntar på att skickas (waiting).</summary>
    Vantar = 1,

    /// <summary>Skickas just nu (being sent) av den som tagit det.</summary>
    Skickas = 2,

    /// <summary>Skickat (sent).</summary>
    Skickat = 3,

    /// <summary>Misslyckades flera gånger (failed); någon får avgöra.</summary>
    Misslyckades = 4,

    /// <summary>Oklart om det kom fram (unknown), därför att portalen avbröts medan det skickades. Skickas inte av sig självt igen.</summary>
    Oklart = 5,
}

/// <summary>
/// Brev i utkorgen (letter in the outbox): skrivs i samma transaktion som det som det berättar om, och skickas efteråt, en gång.
/// Nyckeln är unik, så samma besked kan inte läggas två gånger.
/// </summary>
public sealed class Brev
{
    /// <summary>Längsta nyckel (maximum length in characters).</summary>
    public const int MaxLangdNyckel = 200;

    /// <summary>Längsta adress (maximum length in characters).</summary>
    public const int MaxLangdTill = 256;

    /// <summary>Längsta ämne (maximum length in characters).</summary>
    public const int MaxLangdAmne = 300;

    /// <summary>Längsta fel (maximum length in characters).</summary>
    public const int MaxLangdFel = 1000;

    /// <summary>Identitet (id).</summary>
    public required Guid Id { get; init; }

    /// <summary>Nyckel (key): vad det gäller och till vem, unik.</summary>
    public required string Nyckel { get; init; }

    /// <summary>Mottagarens e-postadress (recipient).</summary>
    public required string Till { get; init; }

    /// <summary>Ämne (subject).</summary>
    public required string Amne { get; set; }

    /// <summary>Text (plain text body).</summary>
    public required string Text { get; set; }

    /// <summary>När det lades i utkorgen (when it was put there).</summary>
    public required DateTimeOffset Skapat { get; init; }

    /// <summary>Läge (state).</summary>
    public Brevlage Lage { get; set; } = Brevlage.Vantar;

    /// <summary>Antal försök (attempts).</summary>
    public int Forsok { get; set; }

    /// <summary>När nästa försök tidigast görs (earliest next attempt).</summary>
    public required DateTimeOffset TidigastNasta { get; set; }

    /// <summary>När läget ändrades (when the state changed).</summary>
    public DateTimeOffset? Andrat { get; set; }

    /// <summary>Senaste felet (last error).</summary>
    public string? Fel { get; set; }

    /// <summary>Märke (concurrency token): bara en av flera servrar kan ta ett brev.</summary>
    public Guid Marke { get; set; }
}
