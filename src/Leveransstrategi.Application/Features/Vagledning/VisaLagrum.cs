using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Visar lagrummen och beloppen (shows the paragraphs and amounts) som vägledningen använder, genom tiden.</summary>
public static class VisaLagrum
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen (the day), för varningen om belopp som saknas.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Lagrum">Lagrummen, det senaste först (the paragraphs).</param>
    /// <param name="Belopp">Beloppen, det senaste först (the amounts).</param>
    /// <param name="Saknas">Slag av belopp som inte har något bekräftat värde dagen (kinds without a confirmed amount).</param>
    public sealed record View(IReadOnlyList<Lagrumsrad> Lagrum, IReadOnlyList<Beloppsrad> Belopp, IReadOnlyList<Beloppsslag> Saknas);

    /// <summary>Ett lagrum (a paragraph).</summary>
    /// <param name="Nyckel">Del av adressen (key).</param>
    /// <param name="Lag">Lagen (statute).</param>
    /// <param name="Sfs">SFS-nummer (number).</param>
    /// <param name="Paragraf">Paragraf (paragraph).</param>
    /// <param name="Innehall">Vad det innebär (what it means).</param>
    /// <param name="Giltighet">Giltighet (validity).</param>
    public sealed record Lagrumsrad(string Nyckel, string Lag, string Sfs, string Paragraf, string Innehall, Giltighet Giltighet);

    /// <summary>Ett belopp (an amount).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Belopp">Kronor utan mervärdesskatt (SEK excl. VAT), om beloppet är känt.</param>
    /// <param name="BeloppIngar">Om beloppet självt är inom gränsen (the amount itself is within).</param>
    /// <param name="Lagrum">Lagrummets nyckel (key).</param>
    /// <param name="Paragraf">Lagrummet (paragraph).</param>
    /// <param name="Underlag">Var det är läst (where it was read).</param>
    /// <param name="Giltighet">Giltighet (validity).</param>
    /// <param name="BekraftadAv">Vem som bekräftade (who confirmed it), om någon.</param>
    /// <param name="Bekraftad">När (when).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    public sealed record Beloppsrad(Guid Id, Beloppsslag Slag, decimal? Belopp, bool BeloppIngar, string Lagrum, string Paragraf, string Underlag, Giltighet Giltighet, string? BekraftadAv, DateTimeOffset? Bekraftad, Guid Versionsmarke);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var lagrum = await db.Lagrum.AsNoTracking().OrderByDescending(l => l.Giltighet.Fran).ThenBy(l => l.Nyckel).ToListAsync(cancellationToken);
            var belopp = await db.Beloppsgranser.AsNoTracking().OrderBy(b => b.Slag).ThenByDescending(b => b.Giltighet.Fran).ToListAsync(cancellationToken);
            var paragraf = lagrum.ToDictionary(l => l.Nyckel, l => $"{l.Paragraf} ({l.Sfs})");
            return new(
                lagrum.ConvertAll(l => new Lagrumsrad(l.Nyckel, l.Lag, l.Sfs, l.Paragraf, l.Innehall, l.Giltighet)),
                belopp.ConvertAll(b => new Beloppsrad(b.Id.Value, b.Slag, b.Belopp, b.BeloppIngar, b.Lagrum, paragraf.GetValueOrDefault(b.Lagrum, b.Lagrum), b.Underlag, b.Giltighet, b.BekraftadAv, b.Bekraftad, b.Versionsmarke)),
                [.. Enum.GetValues<Beloppsslag>().Where(slag => !belopp.Exists(b => b.Slag == slag && b.ArBekraftad && b.Giltighet.Omfattar(request.Dag)))]);
        }
    }
}
