using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Undantagsarenden;

/// <summary>Vad som hände i ärendet (what happened in the case).</summary>
public enum Undantagshandelse
{
    /// <summary>Ansökan kom in (applied).</summary>
    Ansokt = 1,

    /// <summary>Handläggningen började (handling started).</summary>
    Borjat = 2,

    /// <summary>Nämnden ombads komplettera (asked to complete).</summary>
    Komplettering = 3,

    /// <summary>Nämnden kompletterade (completed).</summary>
    Kompletterat = 4,

    /// <summary>Handläggaren lämnade sitt förslag (proposal).</summary>
    Forslag = 5,

    /// <summary>Nämnden återkallade ansökan (withdrawn).</summary>
    Aterkallat = 6,

    /// <summary>Beslutet registrerades (decided).</summary>
    Beslutat = 7,

    /// <summary>Undantaget avslutades i förtid (ended early).</summary>
    Avslutat = 8,
}

/// <summary>Undantagssteg (step of the case): vad som hände, när, av vem och med vilka ord. Ett steg ändras aldrig.</summary>
public sealed class Undantagssteg
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 4000;

    internal Undantagssteg(int ordning, Undantagshandelse handelse, DateTimeOffset tidpunkt, Handlaggare vem, string? text)
    {
        Id = Guid.CreateVersion7();
        Ordning = ordning;
        Handelse = handelse;
        Tidpunkt = tidpunkt;
        AvId = vem.Id;
        Av = vem.Namn;
        Text = text;
    }

    private Undantagssteg() => Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Plats i ordningen (order), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Vad som hände (what).</summary>
    public Undantagshandelse Handelse { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }

    /// <summary>Kontot (account), om någon var inloggad.</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Namnet då (name at the time).</summary>
    public string Av { get; private init; }

    /// <summary>Orden (text), om några.</summary>
    public string? Text { get; private init; }

    internal static string KravdText(string? text, string fel) =>
        string.IsNullOrWhiteSpace(text)
            ? throw new RegelbrottException(fel)
            : text.Trim().Length > MaxLangdText
                ? throw new RegelbrottException($"Texten får ha högst {MaxLangdText} tecken.")
                : text.Trim();
}
