using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>Ändringsbild (a change as it would be): prövningen mot lagen, avtalet så som det blir, och det som hindrar.</summary>
/// <param name="Provning">Prövningen (the test).</param>
/// <param name="Blir">Avtalet så som det blir (the agreement as changed).</param>
/// <param name="Hinder">Det som hindrar ändringen (obstacles).</param>
public sealed record Andringsbild(Andringsprovning Provning, AndratAvtal Blir, IReadOnlyList<string> Hinder);

/// <summary>Ändringsläsning (reads a proposed change): det skrivna blir ett förslag, och förslaget prövas mot avtalet och lagens belopp.</summary>
internal static class Andringslasning
{
    public static async Task<Andringsforslag> ForslagAsync(this LeveransDbContext db, Lagregim regim, Andringsformular formular, CancellationToken cancellationToken)
    {
        var byter = formular.Grund == Andringsgrund.BytAvLeverantor;
        var innehall = new Avtalsandring(
            formular.Grund!.Value,
            formular.Beskrivning!,
            Tal(formular.Belopp) ?? 0,
            Tal(formular.Mangd) ?? 0,
            formular.NySistaDag.SomDatum(),
            formular.Svar.Where(svar => svar.Ja is not null && Ramavtal.Villkor(regim, formular.Grund).Any(fraga => fraga.Villkor == svar.Villkor)).DistinctBy(svar => svar.Villkor).ToDictionary(svar => svar.Villkor, svar => svar.Ja!.Value));
        return new(
            innehall,
            formular.Delomrade,
            Andringsregler.Index(formular.Indextal),
            byter && formular.Lamnar is { } lamnar ? new LeverantorId(lamnar) : null,
            byter && formular.Tilltrader.SomText() is { } text ? (await db.LeverantorAsync(text, kand: null, cancellationToken)).Leverantor : null);
    }

    public static async Task<Andringsbild> ProvaAsync(this LeveransDbContext db, Ramavtal avtal, Andringsforslag forslag, int? nummer, DateOnly dag, CancellationToken cancellationToken)
    {
        var troskel = await db.Beloppsgranser.AsNoTracking()
            .Where(b => b.Slag == Beloppsslag.Troskelvarde && (b.Giltighet.Fran == null || b.Giltighet.Fran <= dag) && (b.Giltighet.Till == null || b.Giltighet.Till >= dag))
            .FirstOrDefaultAsync(cancellationToken);
        var underlag = new Andringsunderlag(avtal.Regim, avtal.UrsprungligtVarde, avtal.Indexvillkor is not null, forslag.Indextal, troskel, avtal.TidigareAndringar(nummer));
        var (avropat, mangd) = await db.AvropatAsync(avtal, forslag.Delomrade, cancellationToken);
        var blir = AndratAvtal.Forhandsvisa(avtal, avtal.TakFor(forslag.Delomrade), forslag.Innehall, avropat, mangd, dag);
        return new(Andringsprovning.Prova(underlag, forslag.Innehall), blir, [.. avtal.HinderForAndring(forslag), .. blir.Hinder]);
    }

    /// <summary>Det som är reserverat och avropat under taket som ändras, i kronor och i takets enhet.</summary>
    public static async Task<(decimal Belopp, decimal Mangd)> AvropatAsync(this LeveransDbContext db, Ramavtal avtal, int? delomrade, CancellationToken cancellationToken)
    {
        var (id, plats) = (avtal.Id, delomrade ?? Takraknare.HelaAvtalet);
        var raknare = await db.Takraknare.AsNoTracking().FirstOrDefaultAsync(en => en.Ramavtal == id && en.Delomrade == plats, cancellationToken);
        return raknare is null ? (0, 0) : (raknare.Reserverat + raknare.Avropat, raknare.ReserveradKvantitet + raknare.AvropadKvantitet);
    }

    private static decimal? Tal(string? text) => Beloppstolk.Forsok(text, out var tal) ? tal : null;
}
