using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Listar registret över styrdokument (lists the register) så som det var en viss dag.</summary>
public static class ListStyrdokument
{
    /// <summary>Kolumner att sortera på (columns to sort by).</summary>
    public static IReadOnlyList<string> Ordningar { get; } = ["titel", "datum", "slag", "organ"];

    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Text">Ord i titeln, eller ett diarienummer (words in the title, or a registry number).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Organ">Beslutande organ (deciding body).</param>
    /// <param name="Ordning">Kolumn att sortera på, med minus för fallande (sort column).</param>
    /// <param name="Sida">Sida, från 1 (page).</param>
    /// <param name="Storlek">Rader på sidan (page size).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Text = null, Dokumentslag? Slag = null, string? Organ = null, string Ordning = "titel", int Sida = 1, int Storlek = 50)
        : IFraga<View>;

    /// <summary>Alla rader med samma urval, i tur och ordning (all rows with the same filter, streamed).</summary>
    /// <param name="Urval">Urvalet; sida och storlek används inte (the filter).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record AllaQuery(Query Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Listan (the list).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Organ">Organ att välja bland (deciding bodies to choose from).</param>
    public sealed record View(Sida<Rad> Sida, IReadOnlyList<string> Organ);

    /// <summary>En post (an entry).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Beslut">Beslut (decision), i de delar som är kända.</param>
    /// <param name="Status">Läge i registret (state).</param>
    /// <param name="HarText">Om texten är inläst och beslutad (text is read in and decided).</param>
    /// <param name="HarUtkast">Om ett utkast väntar på beslut (a draft waits); bara för den som får se utkast.</param>
    public sealed record Rad(string Slug, string Titel, Dokumentslag Slag, Beslut? Beslut, Registerstatus Status, bool HarText, bool HarUtkast);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(q => q.Sida).InclusiveBetween(1, 100_000).WithMessage("Ange en sida från 1 och uppåt.");
            RuleFor(q => q.Storlek).InclusiveBetween(1, 500).WithMessage("Ange mellan 1 och 500 rader.");
            RuleFor(q => q.Text).MaximumLength(200).WithMessage("Skriv högst 200 tecken.");
            RuleFor(q => q.Ordning).Must(o => Ordningar.Contains(o.TrimStart('-'))).WithMessage($"Sortera på {string.Join(", ", Ordningar)}.");
        }
    }

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var synliga = Synliga(request.Dag);
            var organ = await synliga.Where(d => d.Beslut != null).Select(d => d.Beslut!.Organ).Distinct().OrderBy(o => o).ToListAsync(cancellationToken);
            var traffar = Urval(synliga, request);
            var antal = await traffar.CountAsync(cancellationToken);
            var rader = await Rader(Ordna(traffar, request.Ordning).Skip((request.Sida - 1) * request.Storlek).Take(request.Storlek), request.Dag)
                .ToListAsync(cancellationToken);
            return new View(new Sida<Rad>(antal, request.Sida, request.Storlek, rader), organ);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var urval = request.Urval;
            return Task.FromResult(Rader(Ordna(Urval(Synliga(urval.Dag), urval), urval.Ordning), urval.Dag).AsAsyncEnumerable());
        }

        // Den vars början är okänd visas alltid; den som beslutades senare fanns inte den dagen.
        private IQueryable<StyrandeDokument> Synliga(DateOnly dag)
        {
            var serUtkast = anvandare.Far(Behorighet.LasaUtkast);
            return db.Styrdokument.AsNoTracking()
                .Where(d => serUtkast || d.Status == Registerstatus.Registrerat)
                .Where(d => (d.Giltighet.Fran == null || d.Giltighet.Fran <= dag) && (d.Giltighet.Till == null || d.Giltighet.Till >= dag));
        }

        private static IQueryable<StyrandeDokument> Urval(IQueryable<StyrandeDokument> synliga, Query urval)
        {
            var traffar = synliga;
            if (urval.Slag is { } slag)
                traffar = traffar.Where(d => d.Slag == slag);
            if (!string.IsNullOrWhiteSpace(urval.Organ))
                traffar = traffar.Where(d => d.Beslut != null && d.Beslut.Organ == urval.Organ);
            if (string.IsNullOrWhiteSpace(urval.Text))
                return traffar;
            var monster = Likemonster.Innehaller(urval.Text.Trim());
            var nyckel = Likemonster.Innehaller(Diarienummer.SomNyckel(urval.Text));
            return traffar.Where(d =>
                EF.Functions.Like(d.Titel, monster, Likemonster.Flykt)
                || (d.Beslut != null && d.Beslut.DiarienummerNyckel != null && EF.Functions.Like(d.Beslut.DiarienummerNyckel, nyckel, Likemonster.Flykt)));
        }

        private IQueryable<Rad> Rader(IQueryable<StyrandeDokument> poster, DateOnly dag)
        {
            var serUtkast = anvandare.Far(Behorighet.LasaUtkast);
            return poster.Select(d => new Rad(
                d.Slug,
                d.Titel,
                d.Slag,
                d.Beslut,
                d.Status,
                d.Versioner.Any(v => v.Status == Versionsstatus.Beslutad && (v.Giltighet.Fran == null || v.Giltighet.Fran <= dag)),
                serUtkast && d.Versioner.Any(v => v.Status == Versionsstatus.Utkast)));
        }

        private static IOrderedQueryable<StyrandeDokument> Ordna(IQueryable<StyrandeDokument> poster, string ordning) => ordning switch
        {
            "datum" => poster.OrderBy(d => d.Beslut!.Datum).ThenBy(d => d.Titel),
            "-datum" => poster.OrderByDescending(d => d.Beslut!.Datum).ThenBy(d => d.Titel),
            "slag" => poster.OrderBy(d => d.Slag).ThenBy(d => d.Titel),
            "-slag" => poster.OrderByDescending(d => d.Slag).ThenBy(d => d.Titel),
            "organ" => poster.OrderBy(d => d.Beslut!.Organ).ThenBy(d => d.Titel),
            "-organ" => poster.OrderByDescending(d => d.Beslut!.Organ).ThenBy(d => d.Titel),
            "-titel" => poster.OrderByDescending(d => d.Titel),
            _ => poster.OrderBy(d => d.Titel),
        };
    }
}
