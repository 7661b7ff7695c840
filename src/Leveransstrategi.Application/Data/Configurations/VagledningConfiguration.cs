using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class AnsvarConfiguration : IEntityTypeConfiguration<Ansvar>
{
    public void Configure(EntityTypeBuilder<Ansvar> builder)
    {
        builder.ToTable("Ansvar");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Beskrivning).HasMaxLength(Ansvar.MaxLangdBeskrivning);
        builder.ComplexProperty(a => a.Vem).Kolumner("Vem");
        builder.ComplexProperty(a => a.Kalla).Kolumner(medAnvisning: true);
        builder.ComplexProperty(a => a.Avslutskalla).Kolumner("Avslutskalla", medAnvisning: true);
        builder.ComplexProperty(a => a.Giltighet).Kolumner();
        builder.HasOne<Anskaffningsomrade>().WithMany().HasForeignKey(a => a.Omrade).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Avtalsomrade>().WithMany().HasForeignKey(a => a.Avtalsomrade).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CentralregelConfiguration : IEntityTypeConfiguration<Centralregel>
{
    public void Configure(EntityTypeBuilder<Centralregel> builder)
    {
        builder.ToTable("Centralregel");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.Mening);
        builder.ComplexProperty(r => r.Omfattning).Kolumner("Omfattar");
        builder.ComplexProperty(r => r.Kalla).Kolumner();
        builder.ComplexProperty(r => r.Giltighet).Kolumner();
    }
}

internal sealed class LagrumConfiguration : IEntityTypeConfiguration<Lagrum>
{
    public void Configure(EntityTypeBuilder<Lagrum> builder)
    {
        builder.ToTable("Lagrum");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Nyckel).HasMaxLength(Lagrum.MaxLangdNyckel);
        builder.HasIndex(l => l.Nyckel).IsUnique();
        builder.Property(l => l.Lag).HasMaxLength(Lagrum.MaxLangdLag);
        builder.Property(l => l.Sfs).HasMaxLength(Lagrum.MaxLangdSfs);
        builder.Property(l => l.Paragraf).HasMaxLength(Lagrum.MaxLangdParagraf);
        builder.Property(l => l.Innehall).HasMaxLength(Lagrum.MaxLangdInnehall);
        builder.ComplexProperty(l => l.Giltighet).Kolumner();
        builder.Ignore(l => l.Hanvisning);
    }
}

internal sealed class BeloppsgransConfiguration : IEntityTypeConfiguration<Beloppsgrans>
{
    public void Configure(EntityTypeBuilder<Beloppsgrans> builder)
    {
        builder.ToTable("Beloppsgrans");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Lagrum).HasMaxLength(Lagrum.MaxLangdNyckel);
        builder.Property(b => b.Underlag).HasMaxLength(Beloppsgrans.MaxLangdUnderlag);
        builder.Property(b => b.BekraftadAv).HasMaxLength(Beloppsgrans.MaxLangdAv);
        builder.ComplexProperty(b => b.Giltighet).Kolumner();
        builder.Ignore(b => b.ArBekraftad);
    }
}

internal sealed class RegelverksversionConfiguration : IEntityTypeConfiguration<Regelverksversion>
{
    public void Configure(EntityTypeBuilder<Regelverksversion> builder)
    {
        builder.ToTable("Regelverksversion");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => v.Nummer).IsUnique();
        builder.Property(v => v.Regler).HasConversion<Regelsamlingsomvandling, Regelsamlingsjamforelse>().ArSkrymmande();
        builder.Property(v => v.Andring).HasMaxLength(Regelverksversion.MaxLangdAndring);
        builder.Property(v => v.Skal).HasMaxLength(Regelverksversion.MaxLangdSkal);
        builder.ComplexProperty(v => v.Beslut).Kolumner();
        builder.ComplexProperty(v => v.Giltighet).Kolumner();
    }
}

internal sealed class ProvfallConfiguration : IEntityTypeConfiguration<Provfall>
{
    public void Configure(EntityTypeBuilder<Provfall> builder)
    {
        builder.ToTable("Provfall");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Namn).HasMaxLength(Provfall.MaxLangdNamn);
        builder.HasIndex(p => p.Namn).IsUnique();
        builder.Property(p => p.Underlag).HasConversion<Underlagsomvandling>().HasMaxLength(600);
        builder.Property(p => p.Skal).HasMaxLength(Provfall.MaxLangdSkal);
        builder.Property(p => p.AvslutatAv).HasMaxLength(Provfall.MaxLangdAv);
        builder.ComplexProperty(p => p.Kalla).Kolumner();
    }
}

internal sealed class TjansteanteckningConfiguration : IEntityTypeConfiguration<Tjansteanteckning>
{
    public void Configure(EntityTypeBuilder<Tjansteanteckning> builder)
    {
        builder.ToTable("Tjansteanteckning");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Underlag).HasConversion<Underlagsomvandling>().HasMaxLength(600);
        builder.Property(t => t.Rubrik).HasMaxLength(Tjansteanteckning.MaxLangdRubrik);
        builder.Property(t => t.Innehall).ArSkrymmande();
        builder.Property(t => t.Sha256).HasMaxLength(64);
        builder.Property(t => t.Dnr).HasMaxLength(Diarienummer.MaxLangd);
        builder.Property(t => t.Av).HasMaxLength(Tjansteanteckning.MaxLangdAv);
        builder.Ignore(t => t.ArOrord);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.OrganisationId, t.Tidpunkt });
    }
}

internal sealed class BehovsordConfiguration : IEntityTypeConfiguration<Behovsord>
{
    public void Configure(EntityTypeBuilder<Behovsord> builder)
    {
        builder.ToTable("Behovsord");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Ord).HasMaxLength(Behovsord.MaxLangdOrd);
        builder.Property(b => b.Omrade).HasMaxLength(Slug.MaxLangd);
        builder.HasIndex(b => new { b.Ord, b.Omrade }).IsUnique();
    }
}
