using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Handläggningssteg (step in the handling): när en version gick från en status till en annan, vem som gjorde det och varför.</summary>
public sealed class Handlaggningssteg
{
    /// <summary>Längsta skäl (maximum length in characters).</summary>
    public const int MaxLangdSkal = 2000;

    internal Handlaggningssteg(int ordning, Anvisningsstatus status, DateTimeOffset tidpunkt, Handlaggare vem, string? skal)
    {
        Id = Guid.CreateVersion7();
        Ordning = ordning;
        Status = status;
        Tidpunkt = tidpunkt;
        AvId = vem.Id;
        Av = vem.Namn;
        Skal = skal;
    }

    private Handlaggningssteg() => Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Ordning i versionen (order), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Statusen som versionen fick (the new state).</summary>
    public Anvisningsstatus Status { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }

    /// <summary>Konto som handlade (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Vem som handlade (who).</summary>
    public string Av { get; private init; }

    /// <summary>Skäl (reason), till exempel varför den återförvisades.</summary>
    public string? Skal { get; private init; }

    internal static string KravtSkal(string? skal, string fel) =>
        string.IsNullOrWhiteSpace(skal)
            ? throw new RegelbrottException(fel)
            : skal.Length > MaxLangdSkal
                ? throw new RegelbrottException($"Skälet får ha högst {MaxLangdSkal} tecken.")
                : skal.Trim();
}
