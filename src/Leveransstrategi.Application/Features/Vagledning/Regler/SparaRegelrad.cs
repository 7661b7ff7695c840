using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Lägger till eller ändrar en rad i utkastet (adds or changes a row of the draft).</summary>
public static class SparaRegelrad
{
    /// <summary>Kommando (command) som svarar med radens namn.</summary>
    /// <param name="Id">Radens namn (id); utan namn läggs en ny rad till.</param>
    /// <param name="Del">Vad en ny rad ger (part of a new row).</param>
    /// <param name="Uppgifter">Uppgifterna (the facts).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(string? Id, Regeldel? Del, Raduppgifter Uppgifter, Guid Versionsmarke) : IKommando<string>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Del).Must((k, del) => k.Id is not null || (del is { } vald && Enum.IsDefined(vald))).WithMessage("Välj vad raden ger.");
            this.KravRad(k => k.Uppgifter);
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, string>
    {
        /// <inheritdoc/>
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var utkast = await db.RegelutkastAsync(request.Versionsmarke, cancellationToken);
            var rad = request.Uppgifter.SomRad(request.Id is { } id ? utkast.Rad(id).Del : request.Del!.Value);
            await KravOmradenAsync(rad, cancellationToken);
            if (request.Id is { } befintlig)
            {
                utkast.Andra(befintlig, rad);
                return befintlig;
            }

            var tidigare = await db.Regelverksversioner.AsNoTracking().Select(version => version.Regler).ToListAsync(cancellationToken);
            return utkast.LaggTill(rad, tidigare.SelectMany(regler => regler.Regler).Select(annan => annan.Id)).Id;
        }

        private async Task KravOmradenAsync(Vagledningsregel rad, CancellationToken cancellationToken)
        {
            var slugar = rad.Villkor.Where(villkor => villkor.Faktum == Faktum.Omrade).SelectMany(villkor => villkor.Varden).ToList();
            var kanda = await db.Anskaffningsomraden.Where(o => slugar.Contains(o.Slug)).Select(o => o.Slug)
                .Union(db.Avtalsomraden.Where(a => slugar.Contains(a.Slug)).Select(a => a.Slug))
                .ToListAsync(cancellationToken);
            if (slugar.Find(slug => !kanda.Contains(slug)) is { } okand)
                throw new RegelbrottException($"Det finns inget område med adressen {okand}. Välj område på nytt.");
        }
    }
}
