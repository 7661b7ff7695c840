using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class DirektupphandlingConfiguration : IEntityTypeConfiguration<Direktupphandling>
{
    public void Configure(EntityTypeBuilder<Direktupphandling> builder)
    {
        builder.ToTable("Direktupphandling");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Vad).HasMaxLength(Kopuppgifter.MaxLangdVad);
        builder.Property(d => d.Cpv).HasMaxLength(CpvKod.Langd);
        builder.Property(d => d.Slag).HasMaxLength(Kopslag.Langd);
        builder.Property(d => d.Enhet).HasMaxLength(Kopuppgifter.MaxLangdEnhet);
        builder.Property(d => d.Leverantor).HasMaxLength(Kopuppgifter.MaxLangdLeverantor);
        builder.Property(d => d.Leverantorsnummer).HasMaxLength(11);
        builder.Property(d => d.Skal).HasMaxLength(Kopuppgifter.MaxLangdSkal);
        builder.Property(d => d.Dnr).HasMaxLength(Diarienummer.MaxLangd);
        builder.ComplexProperty(d => d.Dokumentation, dokumentation =>
        {
            dokumentation.Ignore(d => d.Saknas);
            dokumentation.Ignore(d => d.TommaFalt);
            dokumentation.Property(d => d.Behov).HasMaxLength(Dokumentation.MaxLangd).HasColumnName("DokumentationBehov");
            dokumentation.Property(d => d.Vardeberakning).HasMaxLength(Dokumentation.MaxLangd).HasColumnName("DokumentationVardeberakning");
            dokumentation.Property(d => d.Konkurrens).HasMaxLength(Dokumentation.MaxLangd).HasColumnName("DokumentationKonkurrens");
            dokumentation.Property(d => d.Leverantorsval).HasMaxLength(Dokumentation.MaxLangd).HasColumnName("DokumentationLeverantorsval");
            dokumentation.Property(d => d.Grund).HasMaxLength(Dokumentation.MaxLangd).HasColumnName("DokumentationGrund");
            dokumentation.Property(d => d.Avtalstid).HasMaxLength(Dokumentation.MaxLangd).HasColumnName("DokumentationAvtalstid");
        });
        builder.Ignore(d => d.Uppgifter);
        builder.Ignore(d => d.HinderForGenomforande);
        builder.Ignore(d => d.HinderForAndring);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Historik).WithOne().HasForeignKey("DirektupphandlingId").IsRequired();
        builder.HasIndex(d => new { d.OrganisationId, d.Dag });
        builder.HasIndex(d => new { d.Slag, d.Dag });
    }
}

internal sealed class KophandelseConfiguration : IEntityTypeConfiguration<Kophandelse>
{
    public void Configure(EntityTypeBuilder<Kophandelse> builder)
    {
        builder.ToTable("Kophandelse");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Text).HasMaxLength(Kophandelse.MaxLangdText);
        builder.Property(h => h.Av).HasMaxLength(Kophandelse.MaxLangdAv);
    }
}
